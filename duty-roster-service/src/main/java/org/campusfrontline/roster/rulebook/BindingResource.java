package org.campusfrontline.roster.rulebook;

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
import org.campusfrontline.platform.http.EntityTags;
import org.campusfrontline.platform.identity.Role;
import org.campusfrontline.platform.openapi.Refuses;
import org.campusfrontline.platform.problem.CommonProblem;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/// Over HTTP: which rule sets bind a planning period.
@Path("/v1/planning-periods/{id}/rule-sets")
@Tag(name = "rule-sets", description = "Named sets of rules, versioned and dated.")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
class BindingResource {

    private final Judgements judgements;
    private final BindRules bindRules;

    BindingResource(Judgements judgements, BindRules bindRules) {
        this.judgements = judgements;
        this.bindRules = bindRules;
    }

    @GET
    @RolesAllowed({Role.ROSTER_PLANNER, Role.AUDITOR, Role.OPERATOR})
    @Operation(
            operationId = "getPlanningRuleSets",
            summary = "Shows which rule sets bind a period",
            description = "The whole list, as it is replaced; the tag is the list's own version.")
    public RestResponse<BindingParts.Bindings> bindings(@PathParam("id") UUID id) {
        return tagged(judgements.bindings(id).orElseThrow(BindingResource::notFound));
    }

    @PUT
    @RolesAllowed(Role.ROSTER_PLANNER)
    @Refuses({"ROS-1006", "ROS-1106", "ROS-1108"})
    @Operation(
            operationId = "replacePlanningRuleSets",
            summary = "Replaces which rule sets bind a period",
            description = "The whole list of published versions, from the version of the list that If-Match names. A"
                    + " version binds all of the staff, or the named people as a contract does. An exemption names the"
                    + " kinds that do not bind and its ground, which the audit keeps.")
    public RestResponse<BindingParts.Bindings> bind(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @Valid BindingParts.Bindings list) {
        return tagged(
                bindRules.bind(id, EntityTags.expected(ifMatch), list.items()).orThrow());
    }

    private static RefusedException notFound() {
        return new RefusedException(List.of(Refusal.of(CommonProblem.NOT_FOUND)));
    }

    private static RestResponse<BindingParts.Bindings> tagged(BindingParts.Kept kept) {
        return RestResponse.ResponseBuilder.<BindingParts.Bindings>create(RestResponse.Status.OK)
                .entity(new BindingParts.Bindings(kept.items()))
                .tag(EntityTags.of(kept.version()))
                .build();
    }
}
