package org.campusfrontline.roster.supply;

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
import java.util.List;
import java.util.UUID;
import org.campusfrontline.platform.Refusal;
import org.campusfrontline.platform.RefusedException;
import org.campusfrontline.platform.http.Answers;
import org.campusfrontline.platform.http.EntityTags;
import org.campusfrontline.platform.identity.Role;
import org.campusfrontline.platform.openapi.Refuses;
import org.campusfrontline.platform.problem.CommonProblem;
import org.campusfrontline.roster.supply.rule.SupplyNorms;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/// What one person on each shift of a period gets, over HTTP.
@Path("/v1/planning-periods/{id}/supply-norms")
@Tag(name = "supplies")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
class NormsResource {

    private final SupplyPlans plans;
    private final ChangeNorms changeNorms;

    NormsResource(SupplyPlans plans, ChangeNorms changeNorms) {
        this.plans = plans;
        this.changeNorms = changeNorms;
    }

    @GET
    @RolesAllowed({Role.CARE_OFFICER, Role.AUDITOR, Role.OPERATOR})
    @Operation(
            operationId = "getSupplyNorms",
            summary = "Shows what one person on each shift gets",
            description = "A shift that is not named gets nothing; version 0 where nothing was said.")
    public RestResponse<SupplyRequests.Norms> norms(@PathParam("id") UUID id) {
        return tagged(plans.norms(id).orElseThrow(NormsResource::notFound));
    }

    @PUT
    @RolesAllowed(Role.CARE_OFFICER)
    @Refuses("ROS-1501")
    @Operation(
            operationId = "replaceSupplyNorms",
            summary = "Says what one person on each shift gets",
            description = "From the version that If-Match names (`\"v0\"` for the first); the plan follows at once.")
    public RestResponse<SupplyRequests.Norms> change(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @Valid SupplyRequests.Norms wanted) {
        return tagged(changeNorms
                .change(id, new SupplyNorms(wanted.shifts()), EntityTags.expected(ifMatch))
                .orThrow());
    }

    private static RestResponse<SupplyRequests.Norms> tagged(SupplyStore.Kept kept) {
        return Answers.tagged(new SupplyRequests.Norms(kept.norms().byShift()), kept.version());
    }

    private static RefusedException notFound() {
        return new RefusedException(List.of(Refusal.of(CommonProblem.NOT_FOUND)));
    }
}
