package org.campusfrontline.roster.callout.calling;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.campusfrontline.platform.http.Cursor;
import org.campusfrontline.platform.http.Page;
import org.campusfrontline.platform.identity.Role;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/// The call-outs of a period over HTTP.
@Path("/v1/planning-periods/{id}/call-outs")
@Tag(name = "call-outs")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed({Role.ROSTER_PLANNER, Role.AUDITOR, Role.OPERATOR})
class PeriodCallOutsResource {

    private final CallOutQueries queries;

    PeriodCallOutsResource(CallOutQueries queries) {
        this.queries = queries;
    }

    @GET
    @Operation(
            operationId = "listCallOuts",
            summary = "Lists the call-outs of a period",
            description = "The newest first, with the time to fill. Who was asked and took no seat is only counted.")
    public Page<CallOutView> list(
            @PathParam("id") UUID id,
            @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(Page.MOST) int limit) {
        return queries.ofPeriod(id, Cursor.read(cursor, 1), limit);
    }
}
