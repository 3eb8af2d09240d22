package org.campusfrontline.roster.supply;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.campusfrontline.platform.Refusal;
import org.campusfrontline.platform.RefusedException;
import org.campusfrontline.platform.identity.Role;
import org.campusfrontline.platform.problem.CommonProblem;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/// What a published roster needs, over HTTP.
@Path("/v1/planning-periods/{id}/supply-plan")
@Tag(name = "supplies")
@Produces(MediaType.APPLICATION_JSON)
class SupplyPlanResource {

    private final SupplyPlans plans;

    SupplyPlanResource(SupplyPlans plans) {
        this.plans = plans;
    }

    @GET
    @RolesAllowed({Role.CARE_OFFICER, Role.AUDITOR, Role.OPERATOR})
    @Operation(
            operationId = "getSupplyPlan",
            summary = "Shows what a published roster needs",
            description =
                    "Meals, beds and protective sets by day, site and shift, from the duties in force, and from which"
                            + " day the unit's stock does not last for all duties ahead. A duty's site is its post's; a"
                            + " duty without one is counted without a site. Numbers alone: a kitchen learns of nobody.")
    public SupplyRequests.SupplyPlan plan(@PathParam("id") UUID id) {
        return plans.of(id).orElseThrow(() -> new RefusedException(List.of(Refusal.of(CommonProblem.NOT_FOUND))));
    }
}
