package org.campusfrontline.roster.calendar.rest;

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
import java.util.UUID;
import org.campusfrontline.platform.Refusal;
import org.campusfrontline.platform.RefusedException;
import org.campusfrontline.platform.http.Answers;
import org.campusfrontline.platform.http.EntityTags;
import org.campusfrontline.platform.identity.Role;
import org.campusfrontline.platform.openapi.Refuses;
import org.campusfrontline.platform.problem.CommonProblem;
import org.campusfrontline.roster.calendar.rest.RestRequests.RestGrantWithdrawal;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/// A day off in exchange over HTTP.
@Path("/v1/rest-grants/{id}")
@Tag(name = "rest")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
class RestGrantResource {

    private final RestQueries queries;
    private final WithdrawRest withdrawRest;

    RestGrantResource(RestQueries queries, WithdrawRest withdrawRest) {
        this.queries = queries;
        this.withdrawRest = withdrawRest;
    }

    @GET
    @RolesAllowed({Role.ROSTER_PLANNER, Role.AUDITOR, Role.OPERATOR, Role.DUTY_STAFF})
    @Operation(
            operationId = "getRestGrant",
            summary = "Shows a day off in exchange",
            description = "One's own, or one from a unit that the caller plans or watches over.")
    public RestResponse<RestGrantView> get(
            @PathParam("id") UUID id, @HeaderParam("If-None-Match") @Nullable String ifNoneMatch) {
        RestGrantView view =
                queries.grant(id).orElseThrow(() -> new RefusedException(List.of(Refusal.of(CommonProblem.NOT_FOUND))));
        return Answers.read(view, view.version(), view.actions(), ifNoneMatch);
    }

    @PUT
    @Path("/withdrawal")
    @RolesAllowed(Role.ROSTER_PLANNER)
    @Refuses("ROS-1226")
    @Operation(
            operationId = "withdrawRestGrant",
            summary = "Takes a day off in exchange back",
            description = "What it settled is owed again, with its old deadline.")
    public RestResponse<RestGrantView> withdraw(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @Valid RestGrantWithdrawal withdrawal) {
        RestGrantView view = withdrawRest
                .withdraw(id, EntityTags.expected(ifMatch), withdrawal.reason())
                .orThrow();
        return Answers.changed(view, view.version(), view.actions());
    }
}
