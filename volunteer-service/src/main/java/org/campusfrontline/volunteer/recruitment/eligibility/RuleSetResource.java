package org.campusfrontline.volunteer.recruitment.eligibility;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Optional;
import org.campusfrontline.platform.Refusal;
import org.campusfrontline.platform.RefusedException;
import org.campusfrontline.platform.http.Answers;
import org.campusfrontline.platform.http.EntityTags;
import org.campusfrontline.platform.identity.Role;
import org.campusfrontline.platform.openapi.Refuses;
import org.campusfrontline.platform.problem.CommonProblem;
import org.campusfrontline.volunteer.recruitment.eligibility.RuleSetRequests.RuleSetChange;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/// The rules of a post category: read by everybody, written by operators.
@Produces(MediaType.APPLICATION_JSON)
@Path("/v1/post-categories")
@Tag(name = "profiles")
class RuleSetResource {

    private final RuleSets sets;
    private final SetRules setRules;

    RuleSetResource(RuleSets sets, SetRules setRules) {
        this.sets = sets;
        this.setRules = setRules;
    }

    @GET
    @Path("{category}/eligibility-rules")
    @RolesAllowed(Role.VOLUNTEER)
    @Operation(
            operationId = "getEligibilityRules",
            summary = "Read what a post category asks of people",
            description = "The present version, or an older one. Version 0 asks for nothing.")
    @APIResponse(responseCode = "200", description = "The rules")
    @APIResponse(responseCode = "304", description = "Unchanged since the client read it")
    public RestResponse<RuleSetView> get(
            @PathParam("category") @Parameter(description = "Which category is meant.") String category,
            @QueryParam("version") @Parameter(description = "An older version.") @Min(1) @Nullable Long version,
            @HeaderParam("If-None-Match") @Nullable String ifNoneMatch) {
        Optional<RuleSetView> found = version == null ? sets.present(category) : sets.version(category, version);
        RuleSetView rules = found.orElseThrow(() -> new RefusedException(List.of(Refusal.of(CommonProblem.NOT_FOUND))));
        return Answers.read(rules, rules.version(), List.of(), ifNoneMatch);
    }

    @PUT
    @Path("{category}/eligibility-rules")
    @RolesAllowed(Role.OPERATOR)
    @Refuses({"VOL-2212", "VOL-2213"})
    @Operation(
            operationId = "setEligibilityRules",
            summary = "Say what a post category asks of people",
            description = "By an operator of a whole tree. Makes the next version; earlier ones stay readable. Sign-ups"
                    + " that no longer fit are found, told and released before their shift.")
    @APIResponse(responseCode = "200", description = "The rules from now on")
    public RestResponse<RuleSetView> set(
            @PathParam("category") @Parameter(description = "Which category is meant.") String category,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid RuleSetChange wanted) {
        RuleSetView rules = setRules.set(category, EntityTags.expected(ifMatch), wanted.rules())
                .orThrow();
        return Answers.changed(rules, rules.version(), List.of());
    }
}
