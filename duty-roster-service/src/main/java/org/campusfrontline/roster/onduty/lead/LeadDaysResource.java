package org.campusfrontline.roster.onduty.lead;

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
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.campusfrontline.platform.Refusal;
import org.campusfrontline.platform.RefusedException;
import org.campusfrontline.platform.http.Page;
import org.campusfrontline.platform.identity.Role;
import org.campusfrontline.platform.openapi.Refuses;
import org.campusfrontline.platform.problem.CommonProblem;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/// A site's days in force over HTTP.
@Path("/v1/duty-sites/{id}/lead-days")
@Tag(name = "leaders-on-duty")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
class LeadDaysResource {

    private final LeadQueries queries;

    LeadDaysResource(LeadQueries queries) {
        this.queries = queries;
    }

    @GET
    @RolesAllowed(Role.DUTY_STAFF)
    @Refuses("ROS-1604")
    @Operation(
            operationId = "listLeadDays",
            summary = "Lists who leads a site on which day",
            description = "What is in force of each day of the range, today and the 30 days after it where not said. A"
                    + " day is a gap where nobody is planned, or who is planned may not lead any more.")
    public Page<LeadViews.LeadDayView> days(
            @PathParam("id") UUID id,
            @QueryParam("from") @Parameter(description = "The first day.") @Nullable LocalDate from,
            @QueryParam("to") @Parameter(description = "The last day, itself included.") @Nullable LocalDate to,
            @QueryParam("gapsOnly") @Parameter(description = "Only the days that nobody leads.") @DefaultValue("false")
                    boolean gapsOnly,
            @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(Page.MOST) int limit) {
        List<LeadViews.LeadDayView> all = queries.days(id, new LeadQueries.Range(from, to, gapsOnly))
                .orElseThrow(() -> new RefusedException(List.of(Refusal.of(CommonProblem.NOT_FOUND))));
        return Page.within(all, cursor, limit, LeadViews.LeadDayView::day);
    }
}
