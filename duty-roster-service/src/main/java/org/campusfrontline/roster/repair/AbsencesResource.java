package org.campusfrontline.roster.repair;

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
import java.util.UUID;
import org.campusfrontline.platform.http.Answers;
import org.campusfrontline.platform.http.Cursor;
import org.campusfrontline.platform.http.EntityTags;
import org.campusfrontline.platform.http.Page;
import org.campusfrontline.platform.idempotency.Idempotent;
import org.campusfrontline.platform.identity.Role;
import org.campusfrontline.platform.openapi.Refuses;
import org.campusfrontline.roster.repair.RepairRequests.NewAbsence;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/// Absences over HTTP.
@Path("/v1/rosters/{id}")
@Tag(name = "absences", description = "Who does not come, who could stand in, and repairs of the roster.")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.ROSTER_PLANNER)
class AbsencesResource {

    private final AbsenceQueries queries;
    private final NoteAbsence noteAbsence;
    private final EndAbsence endAbsence;

    AbsencesResource(AbsenceQueries queries, NoteAbsence noteAbsence, EndAbsence endAbsence) {
        this.queries = queries;
        this.noteAbsence = noteAbsence;
        this.endAbsence = endAbsence;
    }

    @POST
    @Path("/absences")
    @Idempotent
    @RolesAllowed(Role.ROSTER_PLANNER)
    @Refuses({"ROS-1751", "ROS-1752", "ROS-1753"})
    @Operation(
            operationId = "noteAbsence",
            summary = "Notes that somebody does not come",
            description = "Without a reason: none is asked and none is kept. Answers, for every seat that falls open,"
                    + " ranked substitutes with what each would break, repairs of up to four changed days, and the"
                    + " fewest changes that mend the roster, where a second is enough to prove them. The roster stays as it is"
                    + " until a repair is applied.")
    @APIResponse(
            responseCode = "201",
            description = "The absence, and what can be done",
            content = @Content(schema = @Schema(implementation = AbsenceView.class)))
    public RestResponse<AbsenceView> note(@PathParam("id") UUID id, @Valid NewAbsence wanted, @Context UriInfo uri) {
        AbsenceView view = noteAbsence.note(id, wanted).orThrow();
        return Answers.created(
                view, view.version(), view.actions(), uri, view.id().toString());
    }

    @GET
    @Path("/absences")
    @RolesAllowed(Role.ROSTER_PLANNER)
    @Operation(
            operationId = "listAbsences",
            summary = "Lists the absences of a roster's period",
            description = "Ended ones too, the newest first, without substitutes and repairs. Only the unit's planners"
                    + " see them.")
    public Page<AbsenceView> list(
            @PathParam("id") UUID id,
            @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(Page.MOST) int limit) {
        return queries.page(id, Cursor.read(cursor, 1), limit);
    }

    @GET
    @Path("/absences/{absence}")
    @RolesAllowed(Role.ROSTER_PLANNER)
    @Refuses("ROS-1751")
    @Operation(
            operationId = "getAbsence",
            summary = "Shows what can be done about an absence",
            description = "Computed anew in the roster, which must be the one in force. The fewest changes are searched"
                    + " for longer than when the absence is noted, eight seconds at most.")
    public RestResponse<AbsenceView> get(
            @PathParam("id") UUID id,
            @PathParam("absence") @Parameter(description = "The absence.") UUID absence,
            @QueryParam("others")
                    @DefaultValue("false")
                    @Parameter(description = "Also everybody who is no substitute, and why not.")
                    boolean others,
            @QueryParam("frozen")
                    @DefaultValue("false")
                    @Parameter(description = "Also changes of frozen days, which need a break-glass.")
                    boolean frozen) {
        AbsenceView view = queries.find(id, absence, new AbsenceAnswers.Asked(others, frozen));
        return Answers.tagged(view, view.version());
    }

    @PUT
    @Path("/absences/{absence}/end")
    @RolesAllowed(Role.ROSTER_PLANNER)
    @Refuses("ROS-1759")
    @Operation(
            operationId = "endAbsence",
            summary = "Ends an absence early",
            description = "The person can be planned again; duties that went to others stay with them.")
    public RestResponse<AbsenceView> end(
            @PathParam("id") UUID id,
            @PathParam("absence") @Parameter(description = "The absence.") UUID absence,
            @HeaderParam("If-Match") @Nullable String ifMatch) {
        AbsenceView view =
                endAbsence.end(id, absence, EntityTags.expected(ifMatch)).orThrow();
        return Answers.changed(view, view.version(), view.actions());
    }
}
