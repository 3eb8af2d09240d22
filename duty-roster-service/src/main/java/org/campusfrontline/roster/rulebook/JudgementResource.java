package org.campusfrontline.roster.rulebook;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.campusfrontline.platform.Refusal;
import org.campusfrontline.platform.RefusedException;
import org.campusfrontline.platform.identity.Role;
import org.campusfrontline.platform.problem.CommonProblem;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/// Over HTTP: what rule sets say of a roster.
@Path("/v1/rosters/{id}/judgement")
@Tag(name = "rule-sets", description = "Named sets of rules, versioned and dated.")
@Produces(MediaType.APPLICATION_JSON)
class JudgementResource {

    private final Judgements judgements;

    JudgementResource(Judgements judgements) {
        this.judgements = judgements;
    }

    @GET
    @RolesAllowed({Role.ROSTER_PLANNER, Role.AUDITOR, Role.OPERATOR})
    @Operation(
            operationId = "judgeRoster",
            summary = "Judges a roster by rule sets",
            description = "By those that bind its period; or, as a trial that changes nothing, by one version, a draft"
                    + " too. Costs by level, and the first 500 breaches with their days.")
    public JudgementView judge(
            @PathParam("id") UUID id,
            @QueryParam("ruleSet") @Parameter(description = "Tries a version of this set instead.") @Nullable UUID ruleSet,
            @QueryParam("number")
                    @DefaultValue("1")
                    @Parameter(description = "The number of the version that is tried.")
                    @Min(1) int number) {
        return (ruleSet == null ? judgements.bound(id) : judgements.tried(id, ruleSet, number))
                .orElseThrow(JudgementResource::notFound);
    }

    private static RefusedException notFound() {
        return new RefusedException(List.of(Refusal.of(CommonProblem.NOT_FOUND)));
    }
}
