package org.campusfrontline.roster.calendar;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.campusfrontline.platform.Refusal;
import org.campusfrontline.platform.RefusedException;
import org.campusfrontline.platform.http.Page;
import org.campusfrontline.platform.idempotency.Idempotent;
import org.campusfrontline.platform.identity.Role;
import org.campusfrontline.platform.openapi.Refuses;
import org.campusfrontline.platform.problem.CommonProblem;
import org.campusfrontline.roster.calendar.day.HolidayYear;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/// The loaded years of holidays over HTTP.
@Path("/v1/holiday-years")
@Tag(name = "calendar")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
class HolidayYearResource {

    private final HolidayYears years;
    private final UploadHolidayYear uploadHolidayYear;

    HolidayYearResource(HolidayYears years, UploadHolidayYear uploadHolidayYear) {
        this.years = years;
        this.uploadHolidayYear = uploadHolidayYear;
    }

    @GET
    @RolesAllowed({Role.ROSTER_PLANNER, Role.AUDITOR, Role.OPERATOR})
    @Operation(
            operationId = "listHolidayYears",
            summary = "Lists the loaded years of holidays",
            description = "Every version of every year, the newest version first; version 0 came with the service.")
    public Page<HolidayYearView> list(
            @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(Page.MOST) int limit) {
        List<HolidayYears.Kept> inForce = years.inForce();
        List<HolidayYearView> all = years.all().stream()
                .map(kept -> HolidayYearView.of(
                        kept,
                        inForce.stream()
                                .anyMatch(one ->
                                        one.document().year() == kept.document().year()
                                                && one.version() == kept.version())))
                .toList();
        return Page.within(all, cursor, limit, view -> view.year() + "/" + view.version());
    }

    @GET
    @Path("/{year}")
    @RolesAllowed(Role.VOLUNTEER)
    @Operation(
            operationId = "getHolidayYear",
            summary = "Shows a year's holidays with their source",
            description = "The version in force.")
    public HolidayYearView get(@PathParam("year") @Parameter(description = "The year.") int year) {
        return years.inForce(year)
                .map(kept -> HolidayYearView.of(kept, true))
                .orElseThrow(() -> new RefusedException(List.of(Refusal.of(CommonProblem.NOT_FOUND))));
    }

    @POST
    @Idempotent
    @RolesAllowed(Role.OPERATOR)
    @Refuses({"ROS-1201", "ROS-1202", "ROS-1203", "ROS-1204", "ROS-1205", "ROS-1206", "ROS-1209"})
    @Operation(
            operationId = "uploadHolidayYear",
            summary = "Loads a year's holidays from the State Council's notice",
            description = "In force at once as the next version of its year; versions before it stay to be read. Of a"
                    + " whole tree's operator. Days that are booked already keep the class they were booked with.")
    @APIResponse(
            responseCode = "201",
            description = "The version",
            content = @Content(schema = @Schema(implementation = HolidayYearView.class)))
    public RestResponse<HolidayYearView> upload(@Valid HolidayYear year) {
        HolidayYearView view = uploadHolidayYear.upload(year).orThrow();
        return RestResponse.ResponseBuilder.create(RestResponse.Status.CREATED, view)
                .header("Location", "/api/roster/v1/holiday-years/" + view.year())
                .build();
    }
}
