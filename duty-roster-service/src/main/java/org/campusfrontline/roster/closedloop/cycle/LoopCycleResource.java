package org.campusfrontline.roster.closedloop.cycle;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.campusfrontline.platform.http.Answers;
import org.campusfrontline.platform.http.EntityTags;
import org.campusfrontline.platform.identity.Role;
import org.campusfrontline.platform.openapi.Refuses;
import org.campusfrontline.roster.closedloop.cycle.CycleViews.CycleView;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/// A single cycle over HTTP.
@Path("/v1/loop-cycles/{id}")
@Tag(name = "closed-loop")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.ROSTER_PLANNER)
class LoopCycleResource {

    private final WithdrawCycle withdrawCycle;
    private final CycleQueries queries;

    LoopCycleResource(WithdrawCycle withdrawCycle, CycleQueries queries) {
        this.withdrawCycle = withdrawCycle;
        this.queries = queries;
    }

    @PUT
    @Path("/withdrawal")
    @Refuses("ROS-1802")
    @Operation(
            operationId = "withdrawLoopCycle",
            summary = "Calls a cycle off",
            description = "Before its first day; its people are told that they have no days of it.")
    public RestResponse<CycleView> withdraw(
            @PathParam("id") UUID id, @HeaderParam("If-Match") @Nullable String ifMatch) {
        CycleView view = queries.cycle(
                withdrawCycle.withdraw(id, EntityTags.expected(ifMatch)).orThrow());
        return Answers.changed(view, view.version(), view.actions());
    }
}
