package org.campusfrontline.roster.period;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.campusfrontline.platform.Refusal;
import org.campusfrontline.platform.RefusedException;
import org.campusfrontline.platform.http.Answers;
import org.campusfrontline.platform.http.EntityTags;
import org.campusfrontline.platform.identity.Role;
import org.campusfrontline.platform.openapi.Refuses;
import org.campusfrontline.platform.problem.CommonProblem;
import org.campusfrontline.roster.directory.Directory;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/// The five lists of a planning period, each read and replaced as a whole.
@Path("/v1/planning-periods/{id}")
@Tag(name = "planning-lists", description = "The lists that a plan is computed from.")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
class PeriodListsResource {

    private final PeriodQueries queries;
    private final ChangePeriod changePeriod;
    private final Directory directory;

    PeriodListsResource(PeriodQueries queries, ChangePeriod changePeriod, Directory directory) {
        this.queries = queries;
        this.changePeriod = changePeriod;
        this.directory = directory;
    }

    @GET
    @Path("/shifts")
    @RolesAllowed({Role.ROSTER_PLANNER, Role.AUDITOR, Role.OPERATOR})
    @Operation(
            operationId = "getPlanningShifts",
            summary = "Shows a period's list: the kinds of shift",
            description = "The whole list, as it is replaced; the tag is the period's version.")
    public RestResponse<PeriodParts.Listing<PeriodParts.ShiftPart>> shifts(@PathParam("id") UUID id) {
        return read(id, PeriodParts.All::shifts);
    }

    @PUT
    @Path("/shifts")
    @RolesAllowed(Role.ROSTER_PLANNER)
    @Refuses({"ROS-1003", "ROS-1005", "ROS-1008", "ROS-1010"})
    @Operation(
            operationId = "replacePlanningShifts",
            summary = "Replaces a draft's list: the kinds of shift",
            description =
                    "The whole list, from the version that If-Match names; every entry that does not fit the other"
                            + " lists is named by a pointer.")
    public RestResponse<PeriodView> replaceShifts(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @Valid PeriodParts.Listing<PeriodParts.ShiftPart> list) {
        return replace(id, ifMatch, Change.shifts(list.items()));
    }

    @GET
    @Path("/staff")
    @RolesAllowed({Role.ROSTER_PLANNER, Role.AUDITOR, Role.OPERATOR})
    @Operation(
            operationId = "getPlanningStaff",
            summary = "Shows a period's list: the people and their limits",
            description = "The whole list, as it is replaced; the tag is the period's version.")
    public RestResponse<PeriodParts.Listing<PeriodParts.StaffPart>> staff(@PathParam("id") UUID id) {
        return read(id, PeriodParts.All::staff);
    }

    @PUT
    @Path("/staff")
    @RolesAllowed(Role.ROSTER_PLANNER)
    @Refuses({"ROS-1003", "ROS-1004", "ROS-1005", "ROS-1008", "ROS-1009", "ROS-1010"})
    @Operation(
            operationId = "replacePlanningStaff",
            summary = "Replaces a draft's list: the people and their limits",
            description =
                    "The whole list, from the version that If-Match names; every entry that does not fit the other"
                            + " lists is named by a pointer.")
    public RestResponse<PeriodView> replaceStaff(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @Valid PeriodParts.Listing<PeriodParts.StaffPart> list) {
        return replace(id, ifMatch, Change.staff(list.items(), known(list.items())));
    }

    @GET
    @Path("/cover")
    @RolesAllowed({Role.ROSTER_PLANNER, Role.AUDITOR, Role.OPERATOR})
    @Operation(
            operationId = "getPlanningCover",
            summary = "Shows a period's list: how many people each shift wants",
            description = "The whole list, as it is replaced; the tag is the period's version.")
    public RestResponse<PeriodParts.Listing<PeriodParts.CoverPart>> cover(@PathParam("id") UUID id) {
        return read(id, PeriodParts.All::cover);
    }

    @PUT
    @Path("/cover")
    @RolesAllowed(Role.ROSTER_PLANNER)
    @Refuses({"ROS-1003", "ROS-1005", "ROS-1007", "ROS-1008", "ROS-1009", "ROS-1016"})
    @Operation(
            operationId = "replacePlanningCover",
            summary = "Replaces a draft's list: how many people each shift wants",
            description =
                    "The whole list, from the version that If-Match names; every entry that does not fit the other"
                            + " lists is named by a pointer.")
    public RestResponse<PeriodView> replaceCover(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @Valid PeriodParts.Listing<PeriodParts.CoverPart> list) {
        return replace(id, ifMatch, Change.cover(list.items()));
    }

    @GET
    @Path("/days-off")
    @RolesAllowed({Role.ROSTER_PLANNER, Role.AUDITOR, Role.OPERATOR})
    @Operation(
            operationId = "getPlanningDaysOff",
            summary = "Shows a period's list: fixed days off",
            description = "The whole list, as it is replaced; the tag is the period's version.")
    public RestResponse<PeriodParts.Listing<PeriodParts.DayOffPart>> daysOff(@PathParam("id") UUID id) {
        return read(id, PeriodParts.All::daysOff);
    }

    @PUT
    @Path("/days-off")
    @RolesAllowed(Role.ROSTER_PLANNER)
    @Refuses({"ROS-1003", "ROS-1006", "ROS-1007", "ROS-1008"})
    @Operation(
            operationId = "replacePlanningDaysOff",
            summary = "Replaces a draft's list: fixed days off",
            description =
                    "The whole list, from the version that If-Match names; every entry that does not fit the other"
                            + " lists is named by a pointer.")
    public RestResponse<PeriodView> replaceDaysOff(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @Valid PeriodParts.Listing<PeriodParts.DayOffPart> list) {
        return replace(id, ifMatch, Change.daysOff(list.items()));
    }

    @GET
    @Path("/requests")
    @RolesAllowed({Role.ROSTER_PLANNER, Role.AUDITOR, Role.OPERATOR})
    @Operation(
            operationId = "getPlanningRequests",
            summary = "Shows a period's list: wishes for and against shifts",
            description = "The whole list, as it is replaced; the tag is the period's version.")
    public RestResponse<PeriodParts.Listing<PeriodParts.RequestPart>> requests(@PathParam("id") UUID id) {
        return read(id, PeriodParts.All::requests);
    }

    @PUT
    @Path("/requests")
    @RolesAllowed(Role.ROSTER_PLANNER)
    @Refuses({"ROS-1003", "ROS-1005", "ROS-1006", "ROS-1007", "ROS-1008", "ROS-1912"})
    @Operation(
            operationId = "replacePlanningRequests",
            summary = "Replaces a draft's list: wishes for and against shifts",
            description =
                    "The whole list, from the version that If-Match names; every entry that does not fit the other"
                            + " lists is named by a pointer. Wishes that people stated themselves (`own`) stay,"
                            + " whether they are sent back or left out; they end where their person leaves the staff"
                            + " or their shift is no more.")
    public RestResponse<PeriodView> replaceRequests(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @Valid PeriodParts.Listing<PeriodParts.RequestPart> list) {
        return replace(id, ifMatch, Change.requests(list.items()));
    }

    private <T> RestResponse<PeriodParts.Listing<T>> read(UUID id, Function<PeriodParts.All, List<T>> list) {
        PlanningPeriod period = queries.period(id)
                .orElseThrow(() -> new RefusedException(List.of(Refusal.of(CommonProblem.NOT_FOUND))));
        return Answers.tagged(new PeriodParts.Listing<>(list.apply(period.parts())), period.version());
    }

    private RestResponse<PeriodView> replace(UUID id, @Nullable String ifMatch, Change change) {
        PeriodView changed = changePeriod
                .change(new ChangePeriod.Order(id, EntityTags.expected(ifMatch), change))
                .orThrow();
        return Answers.tagged(changed, changed.version());
    }

    private Set<String> known(List<PeriodParts.StaffPart> staff) {
        return directory
                .names(staff.stream().map(PeriodParts.StaffPart::person).toList())
                .keySet();
    }
}
