package org.campusfrontline.roster.counselling;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
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
import org.campusfrontline.platform.http.EntityTags;
import org.campusfrontline.platform.http.Page;
import org.campusfrontline.platform.idempotency.Idempotent;
import org.campusfrontline.platform.identity.Role;
import org.campusfrontline.platform.openapi.Refuses;
import org.campusfrontline.platform.problem.CommonProblem;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/// A counsellor's own appointments over HTTP; there is no list of anybody else's.
@Path("/v1/counselling-slots")
@Tag(name = "counselling", description = "Appointments that only the two who meet can see.")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.CARE_OFFICER)
class CounsellorResource {

    private final SlotQueries queries;
    private final OfferSlot offerSlot;
    private final WithdrawSlot withdrawSlot;

    CounsellorResource(SlotQueries queries, OfferSlot offerSlot, WithdrawSlot withdrawSlot) {
        this.queries = queries;
        this.offerSlot = offerSlot;
        this.withdrawSlot = withdrawSlot;
    }

    @GET
    @Operation(
            operationId = "listCounsellingSlots",
            summary = "Lists the appointments that the caller offers",
            description = "In the order of beginning, with who took them, until they are deleted some time after their"
                    + " end.")
    public Page<SlotView> list(
            @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(Page.MOST) int limit) {
        return queries.offeredByMe(Cursor.read(cursor, 2), limit);
    }

    @GET
    @Path("/{id}")
    @Operation(
            operationId = "getCounsellingSlot",
            summary = "Shows an appointment that the caller offers",
            description = "Another counsellor's is not found.")
    public RestResponse<SlotView> get(
            @PathParam("id") UUID id, @HeaderParam("If-None-Match") @Nullable String ifNoneMatch) {
        SlotView view = queries.offeredByMe(id).orElseThrow(CounsellorResource::notFound);
        return Answers.read(view, view.version(), view.actions(), ifNoneMatch);
    }

    @POST
    @Idempotent
    @Refuses({"ROS-1541", "ROS-1542"})
    @Operation(
            operationId = "offerCounsellingSlot",
            summary = "Offers an appointment",
            description = "To the members of a unit and of those below it, with the caller. Nobody is invited: whoever"
                    + " wants it takes it.")
    @APIResponse(
            responseCode = "201",
            description = "The appointment",
            content = @Content(schema = @Schema(implementation = SlotView.class)))
    public RestResponse<SlotView> offer(@Valid NewSlot wanted, @Context UriInfo uri) {
        SlotView view = queries.offering(offerSlot.offer(wanted).orThrow());
        return Answers.created(
                view, view.version(), view.actions(), uri, view.id().toString());
    }

    @PUT
    @Path("/{id}/withdrawal")
    @Refuses({"ROS-1541", "ROS-1545"})
    @Operation(
            operationId = "withdrawCounsellingSlot",
            summary = "Calls an appointment off",
            description = "Before it begins; whoever took it is told that a matter of theirs has news, and nothing"
                    + " more.")
    public RestResponse<SlotView> withdraw(
            @PathParam("id") UUID id, @HeaderParam("If-Match") @Nullable String ifMatch) {
        SlotView view = queries.offering(
                withdrawSlot.withdraw(id, EntityTags.expected(ifMatch)).orThrow());
        return Answers.changed(view, view.version(), view.actions());
    }

    private static RefusedException notFound() {
        return new RefusedException(List.of(Refusal.of(CommonProblem.NOT_FOUND)));
    }
}
