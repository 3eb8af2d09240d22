package org.campusfrontline.roster.freeze;

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
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.UUID;
import org.campusfrontline.platform.Refusal;
import org.campusfrontline.platform.RefusedException;
import org.campusfrontline.platform.http.Answers;
import org.campusfrontline.platform.http.Cursor;
import org.campusfrontline.platform.http.Page;
import org.campusfrontline.platform.idempotency.Idempotent;
import org.campusfrontline.platform.identity.Role;
import org.campusfrontline.platform.openapi.Refuses;
import org.campusfrontline.platform.problem.CommonProblem;
import org.campusfrontline.roster.freeze.GlassViews.BreakGlassView;
import org.campusfrontline.roster.freeze.GlassViews.NewBreakGlass;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/// Break-glasses over HTTP.
@Path("/v1/planning-periods/{id}/break-glasses")
@Tag(name = "break-glasses", description = "Changing frozen duties, named and counted.")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
class BreakGlassResource {

    private final BreakGlass breakGlass;
    private final GlassQueries queries;

    BreakGlassResource(BreakGlass breakGlass, GlassQueries queries) {
        this.breakGlass = breakGlass;
        this.queries = queries;
    }

    @POST
    @Idempotent
    @RolesAllowed(Role.ROSTER_PLANNER)
    @Refuses("ROS-1765")
    @Operation(
            operationId = "breakGlass",
            summary = "Lifts a period's freeze for one change",
            description = "The caller names it as `breakGlass` at one publication, repair or restoration within half an"
                    + " hour. It stands in the history and in the audit trail, everybody whose frozen day changes is"
                    + " told as usual and credited with a call-out. It also stands for a review that is missing.")
    @APIResponse(
            responseCode = "201",
            description = "What to name",
            content = @Content(schema = @Schema(implementation = BreakGlassView.class)))
    public RestResponse<BreakGlassView> breakGlass(
            @PathParam("id") UUID id, @Valid NewBreakGlass wanted, @Context UriInfo uri) {
        BreakGlassView view = breakGlass.breakGlass(id, wanted).orThrow();
        return Answers.created(view, 1, List.of(), uri, view.id().toString());
    }

    @GET
    @RolesAllowed({Role.ROSTER_PLANNER, Role.AUDITOR, Role.OPERATOR})
    @Operation(
            operationId = "listBreakGlasses",
            summary = "Lists who lifted a period's freeze",
            description = "The newest first, with the roster that each was used for.")
    public Page<BreakGlassView> list(
            @PathParam("id") UUID id,
            @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(Page.MOST) int limit) {
        return queries.page(id, Cursor.read(cursor, 1), limit)
                .orElseThrow(() -> new RefusedException(List.of(Refusal.of(CommonProblem.NOT_FOUND))));
    }
}
