package org.campusfrontline.roster.market.setting;

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
import java.util.UUID;
import org.campusfrontline.platform.http.Answers;
import org.campusfrontline.platform.http.EntityTags;
import org.campusfrontline.platform.identity.Role;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/// How people of a period exchange duties, over HTTP.
@Path("/v1/planning-periods/{id}/swap-rule")
@Tag(name = "duty-swaps")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed({Role.ROSTER_PLANNER, Role.AUDITOR, Role.OPERATOR})
class PeriodSwapRuleResource {

    private final SwapRuleQueries queries;
    private final ChangeSwapRule changeSwapRule;

    PeriodSwapRuleResource(SwapRuleQueries queries, ChangeSwapRule changeSwapRule) {
        this.queries = queries;
        this.changeSwapRule = changeSwapRule;
    }

    @GET
    @RolesAllowed({Role.ROSTER_PLANNER, Role.AUDITOR, Role.OPERATOR})
    @Operation(
            operationId = "getPeriodSwapRule",
            summary = "Shows how people of a period exchange duties",
            description = "What the period says itself, else its unit, else the next unit above it.")
    public RestResponse<SwapRuleView> get(@PathParam("id") UUID id) {
        SwapRuleView view = queries.ofPeriod(id);
        return Answers.tagged(view, view.version());
    }

    @PUT
    @RolesAllowed(Role.ROSTER_PLANNER)
    @Operation(
            operationId = "changePeriodSwapRule",
            summary = "Says how people of a period exchange duties",
            description =
                    "From the version that If-Match names, `\"v0\"` for the first. Offers that stand are judged by"
                            + " it from then on.")
    public RestResponse<SwapRuleView> change(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @Valid SwapRuleRequest wanted) {
        changeSwapRule.ofPeriod(id, wanted.rule(), EntityTags.expected(ifMatch)).orThrow();
        return get(id);
    }
}
