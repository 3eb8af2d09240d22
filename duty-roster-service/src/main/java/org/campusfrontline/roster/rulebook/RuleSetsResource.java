package org.campusfrontline.roster.rulebook;

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
import org.campusfrontline.platform.http.Cursor;
import org.campusfrontline.platform.http.Page;
import org.campusfrontline.platform.idempotency.Idempotent;
import org.campusfrontline.platform.identity.Role;
import org.campusfrontline.platform.openapi.Refuses;
import org.campusfrontline.platform.problem.CommonProblem;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/// Rule sets over HTTP.
@Path("/v1/rule-sets")
@Tag(name = "rule-sets", description = "Named sets of rules, versioned and dated.")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
class RuleSetsResource {

    private final RuleSetQueries queries;
    private final CreateRuleSet createRuleSet;

    RuleSetsResource(RuleSetQueries queries, CreateRuleSet createRuleSet) {
        this.queries = queries;
        this.createRuleSet = createRuleSet;
    }

    @GET
    @RolesAllowed({Role.ROSTER_PLANNER, Role.AUDITOR, Role.OPERATOR})
    @Operation(
            operationId = "listRuleSets",
            summary = "Lists rule sets",
            description = "In the order of their making, the one that comes with the product first. Whoever plans may"
                    + " read those of all units.")
    public Page<RuleSetView> list(
            @QueryParam("unit") @Parameter(description = "Only those of this unit.") @Nullable String unit,
            @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(Page.MOST) int limit) {
        return queries.list(unit, Cursor.read(cursor, 1), limit);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({Role.ROSTER_PLANNER, Role.AUDITOR, Role.OPERATOR})
    @Operation(
            operationId = "getRuleSet",
            summary = "Shows a rule set",
            description = "Without its versions, which have paths of their own.")
    public RuleSetView get(@PathParam("id") UUID id) {
        return queries.find(id).orElseThrow(() -> new RefusedException(List.of(Refusal.of(CommonProblem.NOT_FOUND))));
    }

    @POST
    @Idempotent
    @RolesAllowed(Role.ROSTER_PLANNER)
    @Refuses({"ROS-1001", "ROS-1101"})
    @Operation(
            operationId = "createRuleSet",
            summary = "Names a rule set of a unit",
            description = "Without a version yet; the first is drafted next.")
    @APIResponse(
            responseCode = "201",
            description = "The rule set",
            content = @Content(schema = @Schema(implementation = RuleSetView.class)))
    public RestResponse<RuleSetView> create(@Valid RuleRequests.NewRuleSet wanted, @Context UriInfo uri) {
        RuleSetView set = createRuleSet.create(wanted).orThrow();
        return RestResponse.ResponseBuilder.<RuleSetView>create(RestResponse.Status.CREATED)
                .entity(set)
                .header(
                        "Location",
                        uri.getBaseUri().resolve("v1/rule-sets/" + set.id()).getRawPath())
                .build();
    }
}
