package org.campusfrontline.roster.carefund.grant;

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
import org.campusfrontline.platform.Refusal;
import org.campusfrontline.platform.RefusedException;
import org.campusfrontline.platform.http.EntityTags;
import org.campusfrontline.platform.identity.Role;
import org.campusfrontline.platform.openapi.Refuses;
import org.campusfrontline.platform.problem.CommonProblem;
import org.campusfrontline.roster.carefund.source.FundAccess;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/// Who decides hardship applications, over HTTP.
@Path("/v1/hardship-desks/{tree}/{unit}")
@Tag(name = "hardship")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
class DeskResource {

    private final DeskStore desks;
    private final FundAccess access;
    private final ReplaceDesk replaceDesk;

    DeskResource(DeskStore desks, FundAccess access, ReplaceDesk replaceDesk) {
        this.desks = desks;
        this.access = access;
        this.replaceDesk = replaceDesk;
    }

    @GET
    @RolesAllowed({Role.CARE_OFFICER, Role.AUDITOR, Role.OPERATOR})
    @Operation(
            operationId = "getHardshipDesk",
            summary = "Shows who decides a unit's hardship applications",
            description = "In the order in which two are chosen: the first who did not apply and have not decided.")
    public RestResponse<GrantRequests.HardshipDesk> get(
            @PathParam("tree") @Parameter(description = "The unit's tree.") String tree,
            @PathParam("unit") @Parameter(description = "The unit.") String unit) {
        return tagged(desks.find(tree, unit)
                .filter(desk -> access.sees(tree, unit))
                .orElseThrow(() -> new RefusedException(List.of(Refusal.of(CommonProblem.NOT_FOUND)))));
    }

    @PUT
    @RolesAllowed(Role.CARE_OFFICER)
    @Refuses({"ROS-1412", "ROS-1413", "ROS-1428"})
    @Operation(
            operationId = "replaceHardshipDesk",
            summary = "Names who decides a unit's hardship applications",
            description =
                    "Five people at least, and the source whose money the unit's purse for hardship holds. Version"
                            + " 0 is that of a desk that is not there yet. Open applications stay with whom they are.")
    public RestResponse<GrantRequests.HardshipDesk> replace(
            @PathParam("tree") @Parameter(description = "The unit's tree.") String tree,
            @PathParam("unit") @Parameter(description = "The unit.") String unit,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @Valid GrantRequests.HardshipDesk wanted) {
        return tagged(replaceDesk
                .replace(tree, unit, EntityTags.expected(ifMatch), wanted)
                .orThrow());
    }

    private static RestResponse<GrantRequests.HardshipDesk> tagged(Desk desk) {
        return RestResponse.ResponseBuilder.<GrantRequests.HardshipDesk>create(RestResponse.Status.OK)
                .entity(new GrantRequests.HardshipDesk(desk.source(), desk.approvers()))
                .tag(EntityTags.of(desk.version()))
                .build();
    }
}
