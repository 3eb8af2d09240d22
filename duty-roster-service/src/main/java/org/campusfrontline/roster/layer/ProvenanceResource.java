package org.campusfrontline.roster.layer;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.campusfrontline.platform.Refusal;
import org.campusfrontline.platform.RefusedException;
import org.campusfrontline.platform.http.Cursor;
import org.campusfrontline.platform.http.Page;
import org.campusfrontline.platform.identity.Role;
import org.campusfrontline.platform.problem.CommonProblem;
import org.campusfrontline.roster.layer.ProvenanceViews.PersonOrigins;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/// Where the cells of a roster come from, over HTTP.
@Path("/v1/rosters/{id}/provenance")
@Tag(name = "rosters")
@Produces(MediaType.APPLICATION_JSON)
class ProvenanceResource {

    private final Provenance provenance;

    ProvenanceResource(Provenance provenance) {
        this.provenance = provenance;
    }

    @GET
    @RolesAllowed({Role.ROSTER_PLANNER, Role.AUDITOR, Role.OPERATOR})
    @Operation(
            operationId = "listProvenance",
            summary = "Shows where each cell of a roster comes from",
            description = "The base plan, a repair, a restoration, a swap, a call-out or a layer, with the version that"
                    + " made it so, who did it and when.")
    public Page<PersonOrigins> list(
            @PathParam("id") UUID id,
            @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(Page.MOST) int limit) {
        return provenance
                .of(id, Cursor.read(cursor, 1), limit)
                .orElseThrow(() -> new RefusedException(List.of(Refusal.of(CommonProblem.NOT_FOUND))));
    }
}
