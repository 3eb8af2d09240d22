package org.campusfrontline.roster.counselling;

import jakarta.annotation.security.RolesAllowed;
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
import org.campusfrontline.platform.Outcome;
import org.campusfrontline.platform.Refusal;
import org.campusfrontline.platform.RefusedException;
import org.campusfrontline.platform.http.Answers;
import org.campusfrontline.platform.http.Cursor;
import org.campusfrontline.platform.http.EntityTags;
import org.campusfrontline.platform.http.Page;
import org.campusfrontline.platform.identity.Role;
import org.campusfrontline.platform.openapi.Refuses;
import org.campusfrontline.platform.problem.CommonProblem;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/// Appointments that a person may take and those that the person has, over HTTP.
@Path("/v1/my/counselling-slots")
@Tag(name = "counselling")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.DUTY_STAFF)
class MyCounsellingResource {

    private final SlotQueries queries;
    private final TakeSlot takeSlot;
    private final GiveSlotBack giveSlotBack;

    MyCounsellingResource(SlotQueries queries, TakeSlot takeSlot, GiveSlotBack giveSlotBack) {
        this.queries = queries;
        this.takeSlot = takeSlot;
        this.giveSlotBack = giveSlotBack;
    }

    @GET
    @Operation(
            operationId = "listMyCounsellingSlots",
            summary = "Lists the appointments that the caller took",
            description = "In the order of beginning, until they are deleted some time after their end.")
    public Page<SlotView> list(
            @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(Page.MOST) int limit) {
        return queries.mine(Cursor.read(cursor, 2), limit);
    }

    @GET
    @Path("/offers")
    @Operation(
            operationId = "listCounsellingOffers",
            summary = "Lists the appointments that the caller may take",
            description = "Free ones for the caller's units, in the order of beginning. One that somebody took and one"
                    + " that was called off are alike not here.")
    public Page<SlotView> offers(
            @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(Page.MOST) int limit) {
        return queries.free(Cursor.read(cursor, 2), limit);
    }

    @GET
    @Path("/{id}")
    @Operation(
            operationId = "getMyCounsellingSlot",
            summary = "Shows an appointment that the caller has or may take",
            description = "What others have is not found.")
    public RestResponse<SlotView> get(
            @PathParam("id") UUID id, @HeaderParam("If-None-Match") @Nullable String ifNoneMatch) {
        SlotView view = queries.mineOrFree(id).orElseThrow(MyCounsellingResource::notFound);
        return Answers.read(view, view.version(), view.actions(), ifNoneMatch);
    }

    @PUT
    @Path("/{id}/booking")
    @Refuses({"ROS-1541", "ROS-1543", "ROS-1544", "ROS-1545"})
    @Operation(
            operationId = "takeCounsellingSlot",
            summary = "Takes an appointment",
            description = "For oneself. Only the counsellor learns of it; what it is about is not asked.")
    public RestResponse<SlotView> take(@PathParam("id") UUID id, @HeaderParam("If-Match") @Nullable String ifMatch) {
        return changed(takeSlot.take(id, EntityTags.expected(ifMatch)));
    }

    @PUT
    @Path("/{id}/return")
    @Refuses({"ROS-1541", "ROS-1545"})
    @Operation(
            operationId = "giveCounsellingSlotBack",
            summary = "Gives an appointment back",
            description = "Before it begins; it is free again, and nothing is kept of who had it.")
    public RestResponse<SlotView> giveBack(
            @PathParam("id") UUID id, @HeaderParam("If-Match") @Nullable String ifMatch) {
        return changed(giveSlotBack.giveBack(id, EntityTags.expected(ifMatch)));
    }

    private RestResponse<SlotView> changed(Outcome<CounsellingSlot> outcome) {
        SlotView view = queries.visiting(outcome.orThrow());
        return Answers.changed(view, view.version(), view.actions());
    }

    private static RefusedException notFound() {
        return new RefusedException(List.of(Refusal.of(CommonProblem.NOT_FOUND)));
    }
}
