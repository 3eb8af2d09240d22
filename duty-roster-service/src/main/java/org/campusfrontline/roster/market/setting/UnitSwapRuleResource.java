package org.campusfrontline.roster.market.setting;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.campusfrontline.platform.http.Answers;
import org.campusfrontline.platform.http.EntityTags;
import org.campusfrontline.platform.identity.Role;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/// How people of a unit exchange duties, over HTTP.
@Path("/v1/units/{tree}/{unit}/swap-rule")
@Tag(name = "duty-swaps")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed({Role.ROSTER_PLANNER, Role.AUDITOR, Role.OPERATOR})
class UnitSwapRuleResource {

    private static final String TREES = "PARTY|ADMINISTRATION|MASS|CLASS|PLACE";
    private final SwapRuleQueries queries;
    private final ChangeSwapRule changeSwapRule;

    UnitSwapRuleResource(SwapRuleQueries queries, ChangeSwapRule changeSwapRule) {
        this.queries = queries;
        this.changeSwapRule = changeSwapRule;
    }

    @GET
    @RolesAllowed({Role.ROSTER_PLANNER, Role.AUDITOR, Role.OPERATOR})
    @Operation(
            operationId = "getUnitSwapRule",
            summary = "Shows how people of a unit exchange duties",
            description = "What the unit says itself, else the next unit above it; for its periods that say nothing.")
    public RestResponse<SwapRuleView> get(
            @PathParam("tree") @Parameter(description = "The tree.") @Pattern(regexp = TREES) String tree,
            @PathParam("unit") @Parameter(description = "The unit.") String unit) {
        SwapRuleView view = queries.ofUnit(tree, unit);
        return Answers.tagged(view, view.version());
    }

    @PUT
    @RolesAllowed(Role.ROSTER_PLANNER)
    @Operation(
            operationId = "changeUnitSwapRule",
            summary = "Says how people of a unit exchange duties",
            description =
                    "From the version that If-Match names, `\"v0\"` for the first. Offers that stand are judged by"
                            + " it from then on.")
    public RestResponse<SwapRuleView> change(
            @PathParam("tree") @Parameter(description = "The tree.") @Pattern(regexp = TREES) String tree,
            @PathParam("unit") @Parameter(description = "The unit.") String unit,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @Valid SwapRuleRequest wanted) {
        changeSwapRule
                .ofUnit(tree, unit, wanted.rule(), EntityTags.expected(ifMatch))
                .orThrow();
        return get(tree, unit);
    }
}
