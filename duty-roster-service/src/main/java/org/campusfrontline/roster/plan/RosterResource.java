package org.campusfrontline.roster.plan;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
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
import org.campusfrontline.platform.http.Cursor;
import org.campusfrontline.platform.http.EntityTags;
import org.campusfrontline.platform.http.Page;
import org.campusfrontline.platform.identity.Role;
import org.campusfrontline.platform.openapi.Refuses;
import org.campusfrontline.platform.problem.CommonProblem;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/// Rosters over HTTP.
@Path("/v1/rosters/{id}")
@Tag(name = "rosters", description = "Computed plans, their figures, and their publication.")
@Produces(MediaType.APPLICATION_JSON)
class RosterResource {

    private final RosterQueries queries;
    private final RosterRows rows;
    private final PublishRoster publishRoster;

    RosterResource(RosterQueries queries, RosterRows rows, PublishRoster publishRoster) {
        this.queries = queries;
        this.rows = rows;
        this.publishRoster = publishRoster;
    }

    @GET
    @RolesAllowed({Role.ROSTER_PLANNER, Role.AUDITOR, Role.OPERATOR})
    @Operation(
            operationId = "getRoster",
            summary = "Shows a roster's figures",
            description = "With value, bound and gap, the seats filled of those wanted, and every broken rule.")
    public RestResponse<RosterView> get(@PathParam("id") UUID id) {
        RosterView roster = queries.find(id).orElseThrow(RosterResource::notFound);
        return Answers.tagged(roster, roster.version());
    }

    @GET
    @Path("/people")
    @RolesAllowed({Role.ROSTER_PLANNER, Role.AUDITOR, Role.OPERATOR})
    @Operation(
            operationId = "listRosterPeople",
            summary = "Reads a roster by person",
            description = "Each person of the staff with their duties, in the order of the staff list.")
    public Page<PersonRow> people(
            @PathParam("id") UUID id,
            @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("limit") @DefaultValue("200") @Min(1) @Max(Page.MOST) int limit) {
        return rows.people(reading(id), Cursor.read(cursor, 1), limit);
    }

    @GET
    @Path("/days")
    @RolesAllowed({Role.ROSTER_PLANNER, Role.AUDITOR, Role.OPERATOR})
    @Operation(
            operationId = "listRosterDays",
            summary = "Reads a roster by day",
            description = "Each day with who works which shift, how many were wanted and how many are missing.")
    public Page<DayRow> days(
            @PathParam("id") UUID id,
            @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("limit") @DefaultValue("200") @Min(1) @Max(Page.MOST) int limit) {
        return rows.days(reading(id), Cursor.read(cursor, 1), limit);
    }

    @PUT
    @Path("/publication")
    @RolesAllowed(Role.ROSTER_PLANNER)
    @Refuses({"ROS-1763", "ROS-1764", "ROS-1766", "ROS-2001", "ROS-2002", "ROS-2003", "ROS-2004"})
    @Operation(
            operationId = "publishRoster",
            summary = "Publishes a roster",
            description = "From the version that If-Match names. Its duties take the place of the period's former"
                    + " ones. The first publication tells every person of the staff, each further one only those whose"
                    + " duties ahead are other ones by it. A missing review or a change of frozen duties asks for a"
                    + " break-glass.")
    public RestResponse<RosterView> publish(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @QueryParam("breakGlass") @Parameter(description = "A break-glass of the caller's.") @Nullable UUID glass) {
        RosterView roster =
                publishRoster.publish(id, EntityTags.expected(ifMatch), glass).orThrow();
        return Answers.tagged(roster, roster.version());
    }

    private Reading reading(UUID id) {
        return queries.reading(id).orElseThrow(RosterResource::notFound);
    }

    private static RefusedException notFound() {
        return new RefusedException(List.of(Refusal.of(CommonProblem.NOT_FOUND)));
    }
}
