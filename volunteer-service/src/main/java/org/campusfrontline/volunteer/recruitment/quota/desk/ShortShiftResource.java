package org.campusfrontline.volunteer.recruitment.quota.desk;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.Duration;
import org.campusfrontline.platform.http.Page;
import org.campusfrontline.platform.identity.Role;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/// What an organiser has to see to: shifts that lack people.
@Produces(MediaType.APPLICATION_JSON)
@Path("/v1/short-shifts")
@RolesAllowed(Role.ORGANISER)
@Tag(name = "activities")
class ShortShiftResource {

    private final ShortShiftQueries queries;
    private final Clock clock;

    ShortShiftResource(ShortShiftQueries queries, Clock clock) {
        this.queries = queries;
        this.clock = clock;
    }

    @GET
    @Operation(
            operationId = "listShortShifts",
            summary = "List the shifts ahead that lack people",
            description =
                    "Of the units for which the caller organises, the next first: those for which fewer are confirmed than they need, or whose ratio is not met by those who hold seats. A page may be short although more follow: `next` tells.")
    @APIResponse(responseCode = "200", description = "A page of shifts")
    public Page<ShortShiftView> list(
            @QueryParam("days")
                    @Parameter(description = "Those that begin within so many days.")
                    @DefaultValue("7")
                    @Min(1) @Max(366) int days,
            @QueryParam("cursor") @Size(max = 500) @Nullable String cursor,
            @QueryParam("limit") @DefaultValue("" + Page.USUAL) @Min(1) @Max(Page.MOST) int limit) {
        return queries.page(clock.instant().plus(Duration.ofDays(days)), cursor, limit);
    }
}
