package org.campusfrontline.assessment.myday;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import org.campusfrontline.platform.identity.Role;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/// The block that the gateway puts into a person's day.
@Path("/v1/my/day")
@Tag(name = "my-day", description = "This service's part of a person's day.")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.VOLUNTEER)
class MyDayResource {

    private final MyDayQueries queries;

    MyDayResource(MyDayQueries queries) {
        this.queries = queries;
    }

    @GET
    @Operation(
            operationId = "getMyAssessmentDay",
            summary = "Shows what a secretary's day holds here",
            description = "For each unit that the caller is secretary of and each emergency open on that day (by the"
                    + " campus's clock; today without a date): the unit's indicators.")
    public MyDayView get(
            @Parameter(description = "A day by the campus's clock; today where none is given")
                    @QueryParam("date")
                    @Nullable LocalDate date) {
        return queries.of(date);
    }
}
