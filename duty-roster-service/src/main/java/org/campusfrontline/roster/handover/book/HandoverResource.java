package org.campusfrontline.roster.handover.book;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/// A handover and its answers over HTTP.
@Path("/v1/handovers/{id}")
@Tag(name = "handovers")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.DUTY_STAFF)
class HandoverResource {

    private final HandoverQueries queries;
    private final AnswerHandover answerHandover;

    HandoverResource(HandoverQueries queries, AnswerHandover answerHandover) {
        this.queries = queries;
        this.answerHandover = answerHandover;
    }

    @GET
    @Operation(
            operationId = "getHandover",
            summary = "Shows a handover",
            description = "With its counts, its steps and the matters that it carried on; for those whom it names, and"
                    + " those who serve in the unit within twelve hours or direct it.")
    public HandoverViews.HandoverView get(@PathParam("id") UUID id) {
        return queries.find(id).orElseThrow(() -> new RefusedException(List.of(Refusal.of(CommonProblem.NOT_FOUND))));
    }

    @PUT
    @Path("/confirmation")
    @Refuses({"ROS-1661", "ROS-1662"})
    @Operation(
            operationId = "confirmHandover",
            summary = "Takes a post over as it was handed over",
            description = "By the incoming lead, or another who may lead the unit.")
    public HandoverViews.HandoverView confirm(@PathParam("id") UUID id) {
        return answerHandover.answer(id, null).orThrow();
    }

    @PUT
    @Path("/differences")
    @Refuses({"ROS-1661", "ROS-1662"})
    @Operation(
            operationId = "noteHandoverDifferences",
            summary = "Takes a post over and notes what is otherwise",
            description = "By the incoming lead, or another who may lead the unit. What was written stays as it is.")
    public HandoverViews.HandoverView differ(
            @PathParam("id") UUID id, @Valid HandoverRequests.Differences differences) {
        return answerHandover.answer(id, differences.note()).orThrow();
    }
}
