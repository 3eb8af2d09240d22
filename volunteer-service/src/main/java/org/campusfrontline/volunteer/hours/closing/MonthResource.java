package org.campusfrontline.volunteer.hours.closing;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.YearMonth;
import org.campusfrontline.platform.http.Page;
import org.campusfrontline.platform.identity.Role;
import org.campusfrontline.platform.openapi.Refuses;
import org.campusfrontline.volunteer.hours.closing.ClosingRequests.HoursClosure;
import org.campusfrontline.volunteer.hours.closing.ClosingRequests.MonthFilter;
import org.campusfrontline.volunteer.hours.rule.Codes;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/// Months of the ledger over HTTP.
@Produces(MediaType.APPLICATION_JSON)
@Path("/v1/hours-months")
@Tag(name = "hours")
class MonthResource {

    private final MonthQueries queries;
    private final CloseMonth closeMonth;

    MonthResource(MonthQueries queries, CloseMonth closeMonth) {
        this.queries = queries;
        this.closeMonth = closeMonth;
    }

    @GET
    @RolesAllowed({Role.ORGANISER, Role.AUDITOR})
    @Operation(
            operationId = "listHoursMonths",
            summary = "List a unit's months, the latest first",
            description = "With the minutes booked in each, and whether it is closed for the unit or for all.")
    @APIResponse(responseCode = "200", description = "A page of months")
    public Page<MonthView> list(@BeanParam @Valid MonthFilter filter) {
        return queries.list(filter).orThrow();
    }

    @PUT
    @Path("{month}/closure")
    @RolesAllowed({Role.ORGANISER, Role.OPERATOR})
    @Refuses({"VOL-2811", "VOL-2812"})
    @Operation(
            operationId = "closeHoursMonth",
            summary = "Close a month, after which nothing is booked in it",
            description =
                    "Organisers close the month of their unit, an operator on a tree's root that of all. The month must be over and no declaration of it may wait. A correction of what is closed stands in the present month.")
    @APIResponse(responseCode = "200", description = "The closed month; the same again where it was closed before")
    public MonthView close(
            @PathParam("month") @Parameter(description = "The month, such as 2026-10.") @Pattern(regexp = Codes.MONTH) String month,
            @NotNull @Valid HoursClosure closure) {
        return closeMonth.close(YearMonth.parse(month), closure.unit()).orThrow();
    }
}
