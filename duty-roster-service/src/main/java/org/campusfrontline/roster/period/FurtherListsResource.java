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
import java.util.stream.Collectors;
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

/// The further lists of a planning period, each read and replaced as a whole.
@Path("/v1/planning-periods/{id}")
@Tag(name = "planning-lists")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
class FurtherListsResource {

    private final PeriodQueries queries;
    private final ChangePeriod changePeriod;
    private final Directory directory;

    FurtherListsResource(PeriodQueries queries, ChangePeriod changePeriod, Directory directory) {
        this.queries = queries;
        this.changePeriod = changePeriod;
        this.directory = directory;
    }

    @GET
    @Path("/posts")
    @RolesAllowed({Role.ROSTER_PLANNER, Role.AUDITOR, Role.OPERATOR})
    @Operation(
            operationId = "getPlanningPosts",
            summary = "Shows a period's list: posts with what they ask",
            description = "The whole list, as it is replaced; the tag is the period's version.")
    public RestResponse<PeriodParts.Listing<FurtherParts.PostPart>> posts(@PathParam("id") UUID id) {
        return read(id, FurtherParts.All::posts);
    }

    @PUT
    @Path("/posts")
    @RolesAllowed(Role.ROSTER_PLANNER)
    @Refuses({"ROS-1003", "ROS-1005", "ROS-1008", "ROS-1010"})
    @Operation(
            operationId = "replacePlanningPosts",
            summary = "Replaces a draft's list: posts with what they ask",
            description =
                    "The whole list, from the version that If-Match names; every entry that does not fit the other"
                            + " lists is named by a pointer.")
    public RestResponse<PeriodView> replacePosts(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @Valid PeriodParts.Listing<FurtherParts.PostPart> list) {
        return replace(id, ifMatch, new Change.PostsReplaced(list.items()));
    }

    @GET
    @Path("/qualifications")
    @RolesAllowed({Role.ROSTER_PLANNER, Role.AUDITOR, Role.OPERATOR})
    @Operation(
            operationId = "getPlanningQualifications",
            summary = "Shows a period's list: skills, certificates and exposure classes",
            description = "The whole list, as it is replaced; the tag is the period's version.")
    public RestResponse<PeriodParts.Listing<FurtherParts.QualificationPart>> qualifications(@PathParam("id") UUID id) {
        return read(id, FurtherParts.All::qualifications);
    }

    @PUT
    @Path("/qualifications")
    @RolesAllowed(Role.ROSTER_PLANNER)
    @Refuses({"ROS-1003", "ROS-1006", "ROS-1008", "ROS-1017"})
    @Operation(
            operationId = "replacePlanningQualifications",
            summary = "Replaces a draft's list: skills, certificates and exposure classes",
            description =
                    "The whole list, from the version that If-Match names; every entry that does not fit the other"
                            + " lists is named by a pointer.")
    public RestResponse<PeriodView> replaceQualifications(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @Valid PeriodParts.Listing<FurtherParts.QualificationPart> list) {
        return replace(id, ifMatch, Change.qualifications(list.items()));
    }

    @GET
    @Path("/loans")
    @RolesAllowed({Role.ROSTER_PLANNER, Role.AUDITOR, Role.OPERATOR})
    @Operation(
            operationId = "getPlanningLoans",
            summary = "Shows a period's list: people lent by other units",
            description = "The whole list, as it is replaced; the tag is the period's version.")
    public RestResponse<PeriodParts.Listing<FurtherParts.LoanPart>> loans(@PathParam("id") UUID id) {
        return read(id, FurtherParts.All::loans);
    }

    @PUT
    @Path("/loans")
    @RolesAllowed(Role.ROSTER_PLANNER)
    @Refuses({"ROS-1003", "ROS-1006", "ROS-1008", "ROS-1017", "ROS-1020"})
    @Operation(
            operationId = "replacePlanningLoans",
            summary = "Replaces a draft's list: people lent by other units",
            description =
                    "The whole list, from the version that If-Match names; every entry that does not fit the other"
                            + " lists is named by a pointer.")
    public RestResponse<PeriodView> replaceLoans(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @Valid PeriodParts.Listing<FurtherParts.LoanPart> list) {
        return replace(id, ifMatch, Change.loans(list.items(), known(list.items())));
    }

    @GET
    @Path("/pairs")
    @RolesAllowed({Role.ROSTER_PLANNER, Role.AUDITOR, Role.OPERATOR})
    @Operation(
            operationId = "getPlanningPairs",
            summary = "Shows a period's list: pairs required and forbidden",
            description = "The whole list, as it is replaced; the tag is the period's version.")
    public RestResponse<PeriodParts.Listing<FurtherParts.PairPart>> pairs(@PathParam("id") UUID id) {
        return read(id, FurtherParts.All::pairs);
    }

    @PUT
    @Path("/pairs")
    @RolesAllowed(Role.ROSTER_PLANNER)
    @Refuses({"ROS-1003", "ROS-1005", "ROS-1006", "ROS-1008", "ROS-1019"})
    @Operation(
            operationId = "replacePlanningPairs",
            summary = "Replaces a draft's list: pairs required and forbidden",
            description =
                    "The whole list, from the version that If-Match names; every entry that does not fit the other"
                            + " lists is named by a pointer.")
    public RestResponse<PeriodView> replacePairs(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @Valid PeriodParts.Listing<FurtherParts.PairPart> list) {
        return replace(id, ifMatch, Change.pairs(list.items()));
    }

    @GET
    @Path("/history")
    @RolesAllowed({Role.ROSTER_PLANNER, Role.AUDITOR, Role.OPERATOR})
    @Operation(
            operationId = "getPlanningHistory",
            summary = "Shows a period's list: what people worked before the first day",
            description = "The whole list, as it is replaced; the tag is the period's version.")
    public RestResponse<PeriodParts.Listing<FurtherParts.HistoryPart>> history(@PathParam("id") UUID id) {
        return read(id, FurtherParts.All::history);
    }

    @PUT
    @Path("/history")
    @RolesAllowed(Role.ROSTER_PLANNER)
    @Refuses({"ROS-1003", "ROS-1006", "ROS-1008", "ROS-1018"})
    @Operation(
            operationId = "replacePlanningHistory",
            summary = "Replaces a draft's list: what people worked before the first day",
            description =
                    "The whole list, from the version that If-Match names; every entry that does not fit the other"
                            + " lists is named by a pointer.")
    public RestResponse<PeriodView> replaceHistory(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @Valid PeriodParts.Listing<FurtherParts.HistoryPart> list) {
        return replace(id, ifMatch, Change.history(list.items()));
    }

    @GET
    @Path("/totals")
    @RolesAllowed({Role.ROSTER_PLANNER, Role.AUDITOR, Role.OPERATOR})
    @Operation(
            operationId = "getPlanningTotals",
            summary = "Shows a period's list: what people bring to the totals of a longer term",
            description = "The whole list, as it is replaced; the tag is the period's version.")
    public RestResponse<PeriodParts.Listing<FurtherParts.TotalPart>> totals(@PathParam("id") UUID id) {
        return read(id, FurtherParts.All::totals);
    }

    @PUT
    @Path("/totals")
    @RolesAllowed(Role.ROSTER_PLANNER)
    @Refuses({"ROS-1003", "ROS-1006", "ROS-1008"})
    @Operation(
            operationId = "replacePlanningTotals",
            summary = "Replaces a draft's list: what people bring to the totals of a longer term",
            description =
                    "The whole list, from the version that If-Match names; every entry that does not fit the other"
                            + " lists is named by a pointer.")
    public RestResponse<PeriodView> replaceTotals(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @Valid PeriodParts.Listing<FurtherParts.TotalPart> list) {
        return replace(id, ifMatch, Change.totals(list.items()));
    }

    @GET
    @Path("/wish-budgets")
    @RolesAllowed({Role.ROSTER_PLANNER, Role.AUDITOR, Role.OPERATOR})
    @Operation(
            operationId = "getPlanningWishBudgets",
            summary = "Shows a period's list: how much wishes may weigh together",
            description = "The whole list, as it is replaced; the tag is the period's version.")
    public RestResponse<PeriodParts.Listing<FurtherParts.WishBudgetPart>> wishBudgets(@PathParam("id") UUID id) {
        return read(id, FurtherParts.All::wishBudgets);
    }

    @PUT
    @Path("/wish-budgets")
    @RolesAllowed(Role.ROSTER_PLANNER)
    @Refuses({"ROS-1003", "ROS-1006", "ROS-1008"})
    @Operation(
            operationId = "replacePlanningWishBudgets",
            summary = "Replaces a draft's list: how much wishes may weigh together",
            description =
                    "The whole list, from the version that If-Match names; every entry that does not fit the other"
                            + " lists is named by a pointer.")
    public RestResponse<PeriodView> replaceWishBudgets(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @Valid PeriodParts.Listing<FurtherParts.WishBudgetPart> list) {
        return replace(id, ifMatch, Change.wishBudgets(list.items()));
    }

    private <T> RestResponse<PeriodParts.Listing<T>> read(UUID id, Function<FurtherParts.All, List<T>> list) {
        PlanningPeriod period = queries.period(id)
                .orElseThrow(() -> new RefusedException(List.of(Refusal.of(CommonProblem.NOT_FOUND))));
        return Answers.tagged(
                new PeriodParts.Listing<>(list.apply(period.parts().further())), period.version());
    }

    private RestResponse<PeriodView> replace(UUID id, @Nullable String ifMatch, Change change) {
        PeriodView changed = changePeriod
                .change(new ChangePeriod.Order(id, EntityTags.expected(ifMatch), change))
                .orThrow();
        return Answers.tagged(changed, changed.version());
    }

    private Set<String> known(List<FurtherParts.LoanPart> loans) {
        return loans.stream()
                .map(FurtherParts.LoanPart::lender)
                .distinct()
                .filter(unit -> directory.unit(unit).isPresent())
                .collect(Collectors.toSet());
    }
}
