package org.campusfrontline.roster.wish;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.campusfrontline.platform.Refusal;
import org.campusfrontline.platform.RefusedException;
import org.campusfrontline.platform.http.Answers;
import org.campusfrontline.platform.http.EntityTags;
import org.campusfrontline.platform.http.Page;
import org.campusfrontline.platform.identity.Role;
import org.campusfrontline.platform.openapi.Refuses;
import org.campusfrontline.platform.problem.CommonProblem;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/// The caller's own wishes for periods that are being planned, over HTTP.
@Path("/v1/my/planning-periods")
@Tag(name = "own-wishes", description = "What people on duty wish of a plan before it is made.")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.DUTY_STAFF)
class MyWishesResource {

    private final OwnWishQueries queries;
    private final StateOwnWishes stateOwnWishes;

    MyWishesResource(OwnWishQueries queries, StateOwnWishes stateOwnWishes) {
        this.queries = queries;
        this.stateOwnWishes = stateOwnWishes;
    }

    @GET
    @Operation(
            operationId = "listMyOpenPeriods",
            summary = "Lists the periods for which the caller can state wishes",
            description = "Drafts that are not over, of any unit, with the caller on their staff, the newest first.")
    public Page<OpenPeriodView> open(
            @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(Page.MOST) int limit) {
        return queries.open(cursor, limit);
    }

    @GET
    @Path("/{id}/wishes")
    @Operation(
            operationId = "getMyWishes",
            summary = "Shows the caller's wishes for a period",
            description =
                    "Those that the caller stated and those that planners entered for the caller, with the shifts,"
                            + " the budget and what is left of it. Also after publication.")
    public RestResponse<OwnWishesView> get(
            @PathParam("id") UUID id, @HeaderParam("If-None-Match") @Nullable String ifNoneMatch) {
        OwnWishesView view =
                queries.of(id).orElseThrow(() -> new RefusedException(List.of(Refusal.of(CommonProblem.NOT_FOUND))));
        return Answers.read(view, view.version(), view.actions(), ifNoneMatch);
    }

    @PUT
    @Path("/{id}/wishes")
    @Refuses({"ROS-1003", "ROS-1005", "ROS-1007", "ROS-1008", "ROS-1911"})
    @Operation(
            operationId = "stateMyWishes",
            summary = "States the caller's wishes for a draft",
            description = "All of the caller's own wishes, in the place of those before, from the version that If-Match"
                    + " names. Together with what planners entered they weigh no more than the budget. Planners see"
                    + " them in their list and do not change them; nobody's wish is a promise.")
    public RestResponse<OwnWishesView> state(
            @PathParam("id") UUID id, @HeaderParam("If-Match") @Nullable String ifMatch, @Valid OwnWishes wanted) {
        OwnWishesView view =
                stateOwnWishes.state(id, EntityTags.expected(ifMatch), wanted).orThrow();
        return Answers.changed(view, view.version(), view.actions());
    }
}
