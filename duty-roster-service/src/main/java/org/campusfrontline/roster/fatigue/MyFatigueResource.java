package org.campusfrontline.roster.fatigue;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import org.campusfrontline.platform.identity.Role;
import org.campusfrontline.platform.openapi.Refuses;
import org.campusfrontline.platform.time.OurTimes;
import org.campusfrontline.roster.fatigue.FatigueViews.MyFatigue;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/// The caller's own fatigue over HTTP.
@Path("/v1/my")
@Tag(name = "fatigue")
@Produces(MediaType.APPLICATION_JSON)
class MyFatigueResource {

    private final FatigueQueries queries;

    MyFatigueResource(FatigueQueries queries) {
        this.queries = queries;
    }

    @GET
    @Path("/fatigue")
    @RolesAllowed(Role.DUTY_STAFF)
    @Refuses("ROS-1961")
    @Operation(
            operationId = "getMyFatigue",
            summary = "Shows the caller's own rest, long weeks and runs of days and nights",
            description = "By the duties in force, of all units together.")
    public MyFatigue own(
            @QueryParam("from")
                    @Parameter(description = "The first day, by the campus's clock; today where not said.")
                    @Nullable @OurTimes
                    LocalDate from,
            @QueryParam("to")
                    @Parameter(
                            description = "The last day, itself included; at most 62 days in all, 14 where not said.")
                    @Nullable @OurTimes
                    LocalDate to) {
        return queries.own(from, to).orThrow();
    }
}
