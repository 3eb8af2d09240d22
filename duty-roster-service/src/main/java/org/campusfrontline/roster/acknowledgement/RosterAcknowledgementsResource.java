package org.campusfrontline.roster.acknowledgement;

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
import org.campusfrontline.roster.acknowledgement.AcknowledgementViews.RosterAcknowledgements;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/// Who acknowledged a roster's changes, over HTTP.
@Path("/v1/rosters/{id}/acknowledgements")
@Tag(name = "rosters")
@Produces(MediaType.APPLICATION_JSON)
class RosterAcknowledgementsResource {

    private final AcknowledgementQueries queries;

    RosterAcknowledgementsResource(AcknowledgementQueries queries) {
        this.queries = queries;
    }

    @GET
    @RolesAllowed({Role.ROSTER_PLANNER, Role.AUDITOR})
    @Operation(
            operationId = "listRosterAcknowledgements",
            summary = "Shows who acknowledged the changes of a roster",
            description = "Everybody whose duties ahead it changed, in the order of their numbers, with counts. Whoever"
                    + " has not is to be reached another way; it says nothing else about a person.")
    public RosterAcknowledgements list(
            @PathParam("id") UUID id,
            @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("limit") @DefaultValue("200") @Min(1) @Max(Page.MOST) int limit) {
        return queries.ofRoster(id, Cursor.read(cursor, 1), limit)
                .orElseThrow(() -> new RefusedException(List.of(Refusal.of(CommonProblem.NOT_FOUND))));
    }
}
