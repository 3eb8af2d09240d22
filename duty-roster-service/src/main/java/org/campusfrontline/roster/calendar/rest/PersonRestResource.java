package org.campusfrontline.roster.calendar.rest;

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
import jakarta.ws.rs.core.MediaType;
import org.campusfrontline.platform.http.EntityTags;
import org.campusfrontline.platform.http.Page;
import org.campusfrontline.platform.idempotency.Idempotent;
import org.campusfrontline.platform.identity.Role;
import org.campusfrontline.platform.openapi.Refuses;
import org.campusfrontline.roster.calendar.rest.RestRequests.NewRestGrant;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/// A person's debts of rest and days off in exchange, for planners, over HTTP.
@Path("/v1/people/{person}")
@Tag(name = "rest", description = "Rest that is owed for work on rest days.")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
class PersonRestResource {

    private static final String PERSON = "The person's number.";
    private final RestQueries queries;
    private final GrantRest grantRest;

    PersonRestResource(RestQueries queries, GrantRest grantRest) {
        this.queries = queries;
        this.grantRest = grantRest;
    }

    @GET
    @Path("/rest-debts")
    @RolesAllowed({Role.ROSTER_PLANNER, Role.AUDITOR, Role.OPERATOR})
    @Operation(
            operationId = "listRestDebtsOfPerson",
            summary = "Lists what rest a person is owed",
            description = "From units that the caller plans or watches over, in the order in which it arose: work on a"
                    + " rest day until rest is granted or the deadline is over (then money is due, Labour Law art. 44"
                    + " (2)), and work on a statutory holiday, which rest does not replace (art. 44 (3)).")
    public Page<RestDebtView> ofPerson(
            @PathParam("person") @Parameter(description = PERSON) String person,
            @QueryParam("state") @Parameter(description = "Only those in this state.") RestDebt.@Nullable State state,
            @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(Page.MOST) int limit) {
        return queries.debts(person, state, cursor, limit);
    }

    @GET
    @Path("/rest-grants")
    @RolesAllowed({Role.ROSTER_PLANNER, Role.AUDITOR, Role.OPERATOR})
    @Operation(
            operationId = "listRestGrantsOfPerson",
            summary = "Lists a person's days off in exchange",
            description = "From units that the caller plans or watches over, withdrawn ones too.")
    public Page<RestGrantView> grants(
            @PathParam("person") @Parameter(description = PERSON) String person,
            @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(Page.MOST) int limit) {
        return queries.grants(person, cursor, limit);
    }

    @POST
    @Path("/rest-grants")
    @Idempotent
    @RolesAllowed(Role.ROSTER_PLANNER)
    @Refuses({"ROS-1221", "ROS-1222", "ROS-1223", "ROS-1224", "ROS-1225"})
    @Operation(
            operationId = "grantRest",
            summary = "Gives a person a day off for work on rest days",
            description =
                    "On a working day without a duty, for at most as many minutes as the unit owes with a deadline"
                            + " not before the day. The debts with the nearest deadline are settled first.")
    @APIResponse(
            responseCode = "201",
            description = "The day off",
            content = @Content(schema = @Schema(implementation = RestGrantView.class)))
    public RestResponse<RestGrantView> grant(
            @PathParam("person") @Parameter(description = PERSON) String person, @Valid NewRestGrant wanted) {
        RestGrantView view = grantRest.grant(person, wanted).orThrow();
        return RestResponse.ResponseBuilder.create(RestResponse.Status.CREATED, view)
                .tag(EntityTags.of(view.version(), view.actions()))
                .header("Location", "/api/roster/v1/rest-grants/" + view.id())
                .build();
    }
}
