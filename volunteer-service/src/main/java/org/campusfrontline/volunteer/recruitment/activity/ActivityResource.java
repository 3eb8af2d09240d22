package org.campusfrontline.volunteer.recruitment.activity;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.UUID;
import org.campusfrontline.platform.Refusal;
import org.campusfrontline.platform.RefusedException;
import org.campusfrontline.platform.http.Answers;
import org.campusfrontline.platform.http.EntityTags;
import org.campusfrontline.platform.http.Page;
import org.campusfrontline.platform.idempotency.Idempotent;
import org.campusfrontline.platform.identity.Role;
import org.campusfrontline.platform.openapi.Refuses;
import org.campusfrontline.platform.problem.CommonProblem;
import org.campusfrontline.volunteer.recruitment.activity.ActivityRequests.ActivityChange;
import org.campusfrontline.volunteer.recruitment.activity.ActivityRequests.NewActivity;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/// Activities over HTTP: everybody signed in sees what is published, organisers of the unit make and change.
@Produces(MediaType.APPLICATION_JSON)
@Path("/v1/activities")
@Tag(name = "activities", description = "What units organise for an emergency: posts, shifts and their seats.")
class ActivityResource {

    private final ActivityQueries queries;
    private final CreateActivity createActivity;
    private final PatientChange changeActivity;
    private final PublishActivity publishActivity;
    private final CloseActivity closeActivity;

    ActivityResource(
            ActivityQueries queries,
            CreateActivity createActivity,
            PatientChange changeActivity,
            PublishActivity publishActivity,
            CloseActivity closeActivity) {
        this.queries = queries;
        this.createActivity = createActivity;
        this.changeActivity = changeActivity;
        this.publishActivity = publishActivity;
        this.closeActivity = closeActivity;
    }

    @GET
    @RolesAllowed({Role.VOLUNTEER, Role.SYSTEM})
    @Refuses({"VOL-2031"})
    @Operation(
            operationId = "listActivities",
            summary = "List activities, the newest first",
            description =
                    "Filters narrow to an emergency, a unit, a state, and to what has a shift of a category, in a span of time or with a free seat. Drafts are seen by the organisers of one unit.")
    @APIResponse(responseCode = "200", description = "A page of activities")
    public Page<ActivitySummary> list(@BeanParam @Valid ActivityFilter filter) {
        return queries.list(filter).orThrow();
    }

    @GET
    @Path("{id}")
    @RolesAllowed({Role.VOLUNTEER, Role.SYSTEM})
    @Operation(
            operationId = "getActivity",
            summary = "Look at an activity with its posts and shifts",
            description =
                    "Everybody signed in sees what has been published; a draft is seen by the organisers of its unit.")
    @APIResponse(responseCode = "200", description = "The activity")
    @APIResponse(responseCode = "304", description = "Unchanged since the client read it")
    public RestResponse<ActivityView> get(
            @PathParam("id") UUID id, @HeaderParam("If-None-Match") @Nullable String ifNoneMatch) {
        ActivityView activity =
                queries.find(id).orElseThrow(() -> new RefusedException(List.of(Refusal.of(CommonProblem.NOT_FOUND))));
        return Answers.read(activity, activity.version(), List.of(activity.actions(), activity.posts()), ifNoneMatch);
    }

    @POST
    @Idempotent
    @RolesAllowed(Role.ORGANISER)
    @Refuses({"VOL-2021", "VOL-2022", "VOL-2023", "VOL-2024", "VOL-2025", "VOL-2028"})
    @Operation(
            operationId = "createActivity",
            summary = "Draft an activity of a unit for an emergency",
            description = "By an organiser of the unit. Nobody else sees the draft until it is published.")
    @APIResponseSchema(value = ActivityView.class, responseCode = "201", responseDescription = "The draft")
    public RestResponse<ActivityView> create(@NotNull @Valid NewActivity wanted, @Context UriInfo uri) {
        ActivityView activity = createActivity.create(wanted).orThrow();
        return Answers.created(
                activity,
                activity.version(),
                activity.actions(),
                uri,
                activity.id().toString());
    }

    @PUT
    @Path("{id}")
    @RolesAllowed(Role.ORGANISER)
    @Refuses({
        "VOL-2024",
        "VOL-2025",
        "VOL-2027",
        "VOL-2028",
        "VOL-2029",
        "VOL-2030",
        "VOL-2101",
        "VOL-2102",
        "VOL-2103",
        "VOL-2104",
        "VOL-2105",
        "VOL-2106",
        "VOL-2154",
        "VOL-2155"
    })
    @Operation(
            operationId = "changeActivity",
            summary = "Change an activity, a draft or a published one",
            description =
                    "The body replaces the plan. Posts and shifts that stay are named by their ids. Once published none may come or go, and seats that are taken stay; each change makes a revision. Where time, place or risk changes, whoever has signed up is asked to consent by a deadline and released after it; meanwhile the seat is kept. `PUT …/preview` tells beforehand whom that is.")
    @APIResponse(responseCode = "200", description = "The changed activity")
    public RestResponse<ActivityView> change(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid ActivityChange wanted) {
        return changed(
                changeActivity.change(id, EntityTags.expected(ifMatch), wanted).orThrow());
    }

    @PUT
    @Path("{id}/publication")
    @RolesAllowed(Role.ORGANISER)
    @Refuses({"VOL-2022", "VOL-2026", "VOL-2027", "VOL-2154", "VOL-2155"})
    @Operation(
            operationId = "publishActivity",
            summary = "Open a draft to everybody",
            description = "From here on people sign up. The emergency must be open and every shift still to come.")
    @APIResponse(responseCode = "200", description = "The published activity")
    public RestResponse<ActivityView> publish(
            @PathParam("id") UUID id, @HeaderParam("If-Match") @Nullable String ifMatch) {
        return changed(publishActivity.publish(id, EntityTags.expected(ifMatch)).orThrow());
    }

    @PUT
    @Path("{id}/closure")
    @RolesAllowed(Role.ORGANISER)
    @Refuses({"VOL-2027"})
    @Operation(
            operationId = "closeActivity",
            summary = "End the recruitment for an activity",
            description =
                    "Nobody signs up any more. Those who wait are told that the waiting is over; those who have a seat keep it.")
    @APIResponse(responseCode = "200", description = "The closed activity")
    public RestResponse<ActivityView> close(
            @PathParam("id") UUID id, @HeaderParam("If-Match") @Nullable String ifMatch) {
        return changed(closeActivity.close(id, EntityTags.expected(ifMatch)).orThrow());
    }

    private static RestResponse<ActivityView> changed(ActivityView activity) {
        return Answers.changed(activity, activity.version(), activity.actions());
    }
}
