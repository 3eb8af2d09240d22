package org.campusfrontline.roster.review;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.campusfrontline.platform.Refusal;
import org.campusfrontline.platform.RefusedException;
import org.campusfrontline.platform.identity.Role;
import org.campusfrontline.platform.openapi.Refuses;
import org.campusfrontline.platform.problem.CommonProblem;
import org.campusfrontline.platform.text.PlainText;
import org.campusfrontline.roster.history.StepKind;
import org.campusfrontline.roster.review.ReviewRoster.Wanted;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/// Reviews of rosters over HTTP.
@Path("/v1/rosters/{id}/review")
@Tag(name = "rosters")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
class ReviewResource {

    private final ReviewRoster reviewRoster;
    private final ReviewViews views;

    ReviewResource(ReviewRoster reviewRoster, ReviewViews views) {
        this.reviewRoster = reviewRoster;
        this.views = views;
    }

    /// Why it is sent back.
    record SendingBack(
            @NotBlank @Size(max = 400) @PlainText @Schema(examples = "周三夜班请再核对")
            String word) {}

    @GET
    @RolesAllowed({Role.ROSTER_PLANNER, Role.AUDITOR, Role.OPERATOR})
    @Operation(
            operationId = "getReview",
            summary = "Shows how far the review of a roster is",
            description = "With the last word, and what the caller may do.")
    public ReviewView get(@PathParam("id") UUID id) {
        return views.find(id).orElseThrow(() -> new RefusedException(List.of(Refusal.of(CommonProblem.NOT_FOUND))));
    }

    @PUT
    @RolesAllowed(Role.ROSTER_PLANNER)
    @Refuses("ROS-1767")
    @Operation(
            operationId = "handInRoster",
            summary = "Hands a solved roster in for review",
            description = "Again after it was sent back.")
    public ReviewView handIn(@PathParam("id") UUID id) {
        return reviewRoster.take(id, new Wanted(StepKind.HANDED_IN, null)).orThrow();
    }

    @PUT
    @Path("/approval")
    @RolesAllowed(Role.ROSTER_PLANNER)
    @Refuses({"ROS-1767", "ROS-1768"})
    @Operation(
            operationId = "approveRoster",
            summary = "Approves a roster in review",
            description = "By a planner of the unit or of one above it, other than who handed it in.")
    public ReviewView approve(@PathParam("id") UUID id) {
        return reviewRoster.take(id, new Wanted(StepKind.APPROVED, null)).orThrow();
    }

    @PUT
    @Path("/sending-back")
    @RolesAllowed(Role.ROSTER_PLANNER)
    @Refuses({"ROS-1767", "ROS-1768"})
    @Operation(
            operationId = "sendRosterBack",
            summary = "Sends a roster in review back",
            description = "With a word about the roster, by a planner other than who handed it in.")
    public ReviewView sendBack(@PathParam("id") UUID id, @Valid SendingBack wanted) {
        return reviewRoster
                .take(id, new Wanted(StepKind.SENT_BACK, wanted.word()))
                .orThrow();
    }
}
