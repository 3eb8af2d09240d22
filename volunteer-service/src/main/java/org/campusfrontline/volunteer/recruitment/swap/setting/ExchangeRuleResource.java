package org.campusfrontline.volunteer.recruitment.swap.setting;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.campusfrontline.platform.Refusal;
import org.campusfrontline.platform.RefusedException;
import org.campusfrontline.platform.http.Answers;
import org.campusfrontline.platform.http.EntityTags;
import org.campusfrontline.platform.identity.Caller;
import org.campusfrontline.platform.identity.Role;
import org.campusfrontline.platform.problem.CommonProblem;
import org.campusfrontline.volunteer.recruitment.swap.rule.ExchangeMode;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/// What people may do with their seats at a post.
@Produces(MediaType.APPLICATION_JSON)
@Path("/v1/posts/{post}")
@RolesAllowed(Role.VOLUNTEER)
@Tag(name = "exchanges", description = "Seats that change hands, by agreement of all who have and take them.")
class ExchangeRuleResource {

    private final PostExchangeRules rules;
    private final SetExchangeRule setExchangeRule;
    private final Caller caller;

    ExchangeRuleResource(PostExchangeRules rules, SetExchangeRule setExchangeRule, Caller caller) {
        this.rules = rules;
        this.setExchangeRule = setExchangeRule;
        this.caller = caller;
    }

    @Schema(
            name = "ExchangeRuleChange",
            description =
                    "With `LINE_FIRST` a seat is not given away while people wait for the shift. `approval`: whether organisers agree before seats move.")
    record ExchangeRuleChange(
            @NotNull ExchangeMode mode, @NotNull Boolean approval) {}

    @GET
    @Path("exchange-rule")
    @Operation(
            operationId = "getExchangeRule",
            summary = "Get what people may do with their seats at a post",
            description =
                    "Where nothing is set: those who wait come first, swaps are free, and organisers agree where the post admits by approval or by lot.")
    @APIResponse(responseCode = "200", description = "What is allowed")
    @APIResponse(responseCode = "304", description = "Unchanged since the client read it")
    public RestResponse<PostExchangeRule> get(
            @PathParam("post") @Parameter(description = "Which post is meant.") UUID post,
            @HeaderParam("If-None-Match") @Nullable String ifNoneMatch) {
        PostExchangeRule rule = rules.place(post)
                .filter(place -> !place.draft()
                        || caller.refusalUnless(Set.of(Role.ORGANISER), place.tree(), place.unit())
                                .isEmpty())
                .flatMap(place -> rules.find(post))
                .orElseThrow(() -> new RefusedException(List.of(Refusal.of(CommonProblem.NOT_FOUND))));
        return Answers.read(rule, rule.version(), List.of(rule.mode(), rule.approval()), ifNoneMatch);
    }

    @PUT
    @Path("exchange-rule")
    @RolesAllowed(Role.ORGANISER)
    @Operation(
            operationId = "setExchangeRule",
            summary = "Say what people may do with their seats at a post",
            description = "By an organiser of the unit, at any time; it holds for what is on offer already too.")
    @APIResponse(responseCode = "200", description = "What is allowed from now on")
    public RestResponse<PostExchangeRule> set(
            @PathParam("post") @Parameter(description = "Which post is meant.") UUID post,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid ExchangeRuleChange change) {
        PostExchangeRule set = setExchangeRule
                .set(new PostExchangeRule(post, change.mode(), change.approval(), EntityTags.expected(ifMatch)))
                .orThrow();
        return Answers.changed(set, set.version(), List.of(set.mode(), set.approval()));
    }
}
