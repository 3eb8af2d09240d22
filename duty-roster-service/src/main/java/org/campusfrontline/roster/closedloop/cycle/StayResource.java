package org.campusfrontline.roster.closedloop.cycle;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
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
import java.time.LocalDate;
import java.util.UUID;
import org.campusfrontline.platform.http.Answers;
import org.campusfrontline.platform.http.EntityTags;
import org.campusfrontline.platform.http.Page;
import org.campusfrontline.platform.identity.Role;
import org.campusfrontline.platform.openapi.Refuses;
import org.campusfrontline.platform.time.OurTimes;
import org.campusfrontline.roster.closedloop.cycle.CycleViews.StayChangeView;
import org.campusfrontline.roster.closedloop.cycle.CycleViews.StayView;
import org.campusfrontline.roster.closedloop.rule.LeaveReason;
import org.campusfrontline.roster.closedloop.rule.Move;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/// A person's stay over HTTP, for who plans the loop.
@Path("/v1/loop-stays/{id}")
@Tag(name = "closed-loop")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.ROSTER_PLANNER)
class StayResource {

    private final CycleQueries queries;
    private final NoteMove noteMove;

    StayResource(CycleQueries queries, NoteMove noteMove) {
        this.queries = queries;
        this.noteMove = noteMove;
    }

    /// The last day in the loop, and the organisation's reason.
    record EarlyLeave(
            @NotNull @OurTimes LocalDate lastDay, @NotNull LeaveReason reason) {}

    @GET
    @Operation(
            operationId = "getLoopStay",
            summary = "Shows a person's stay",
            description = "With the phase of today, all days, and what can be noted.")
    public RestResponse<StayView> get(
            @PathParam("id") UUID id, @HeaderParam("If-None-Match") @Nullable String ifNoneMatch) {
        StayView view = queries.stay(id);
        return Answers.read(view, view.version(), view.actions(), ifNoneMatch);
    }

    @GET
    @Path("/changes")
    @Operation(
            operationId = "listLoopStayChanges",
            summary = "Lists what became of a stay",
            description = "Each change with the days that it left, the newest first. Nothing is rewritten.")
    public Page<StayChangeView> changes(
            @PathParam("id") UUID id,
            @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(Page.MOST) int limit) {
        return Page.within(queries.changes(id), cursor, limit, StayChangeView::number);
    }

    @PUT
    @Path("/confirmation")
    @Refuses("ROS-1802")
    @Operation(
            operationId = "confirmLoopEntry",
            summary = "Confirms that somebody entered",
            description = "On a day in the loop, once.")
    public RestResponse<StayView> confirm(@PathParam("id") UUID id, @HeaderParam("If-Match") @Nullable String ifMatch) {
        return changed(queries.stay(noteMove.note(id, Move.CONFIRM_ENTRY, null, EntityTags.expected(ifMatch))
                .orThrow()));
    }

    @PUT
    @Path("/early-leave")
    @Refuses({"ROS-1802", "ROS-1808", "ROS-1817"})
    @Operation(
            operationId = "leaveLoopEarly",
            summary = "Lets somebody leave before the end",
            description = "For one of the organisation's reasons; there is no other. The phases that follow begin the"
                    + " next day, in a building that no other cohort has.")
    public RestResponse<StayView> leave(
            @PathParam("id") UUID id, @HeaderParam("If-Match") @Nullable String ifMatch, @Valid EarlyLeave wanted) {
        NoteMove.Leaving leaving = new NoteMove.Leaving(wanted.lastDay(), wanted.reason());
        return changed(queries.stay(noteMove.note(id, Move.LEAVE_EARLY, leaving, EntityTags.expected(ifMatch))
                .orThrow()));
    }

    @PUT
    @Path("/stay-out")
    @Refuses("ROS-1802")
    @Operation(
            operationId = "stayOutOfLoop",
            summary = "Notes that somebody does not enter",
            description = "Until entry is confirmed; the person is ready for other duties. No reason is asked.")
    public RestResponse<StayView> stayOut(@PathParam("id") UUID id, @HeaderParam("If-Match") @Nullable String ifMatch) {
        return changed(queries.stay(noteMove.note(id, Move.STAY_OUT, null, EntityTags.expected(ifMatch))
                .orThrow()));
    }

    private static RestResponse<StayView> changed(StayView view) {
        return Answers.changed(view, view.version(), view.actions());
    }
}
