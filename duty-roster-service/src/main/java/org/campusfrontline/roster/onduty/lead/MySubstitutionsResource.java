package org.campusfrontline.roster.onduty.lead;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.campusfrontline.platform.http.Cursor;
import org.campusfrontline.platform.http.Page;
import org.campusfrontline.platform.identity.Role;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/// A person's substitutions over HTTP.
@Path("/v1/my/lead-substitutions")
@Tag(name = "leaders-on-duty")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.DUTY_STAFF)
class MySubstitutionsResource {

    private final LeadQueries queries;

    MySubstitutionsResource(LeadQueries queries) {
        this.queries = queries;
    }

    @GET
    @Operation(
            operationId = "listMyLeadSubstitutions",
            summary = "Lists the substitutions that concern the caller",
            description = "Those that the caller is asked for, and those of the caller's own days; the newest first.")
    public Page<LeadViews.SubstitutionView> list(
            @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(Page.MOST) int limit) {
        return queries.substitutions(Cursor.read(cursor, 1), limit);
    }
}
