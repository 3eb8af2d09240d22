package org.campusfrontline.roster.carefund.grant;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.campusfrontline.platform.Outcome;
import org.campusfrontline.platform.Refusal;
import org.campusfrontline.platform.RefusedException;
import org.campusfrontline.platform.http.Answers;
import org.campusfrontline.platform.http.Cursor;
import org.campusfrontline.platform.http.EntityTags;
import org.campusfrontline.platform.http.Page;
import org.campusfrontline.platform.identity.Role;
import org.campusfrontline.platform.openapi.Refuses;
import org.campusfrontline.platform.problem.CommonProblem;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/// Hardship applications for the two who decide them, over HTTP.
@Path("/v1/hardship-grants")
@Tag(name = "hardship")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.CARE_OFFICER)
class GrantResource {

    private final GrantQueries queries;
    private final OpenProof openProof;
    private final DecideGrant decideGrant;
    private final PayGrant payGrant;

    GrantResource(GrantQueries queries, OpenProof openProof, DecideGrant decideGrant, PayGrant payGrant) {
        this.queries = queries;
        this.openProof = openProof;
        this.decideGrant = decideGrant;
        this.payGrant = payGrant;
    }

    @GET
    @Operation(
            operationId = "listHardshipGrants",
            summary = "Lists the applications that the caller decides",
            description = "Those on which the caller is one of the two approvers; others are not there.")
    public Page<GrantView> list(
            @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(Page.MOST) int limit) {
        return queries.toDecide(Cursor.read(cursor, 1), limit);
    }

    @GET
    @Path("/{id}")
    @Operation(
            operationId = "getHardshipGrant",
            summary = "Shows an application that the caller decides",
            description = "The other approver's decision is shown when both are made.")
    public RestResponse<GrantView> get(
            @PathParam("id") UUID id, @HeaderParam("If-None-Match") @Nullable String ifNoneMatch) {
        GrantView view = queries.toDecide(id).orElseThrow(GrantResource::notFound);
        return Answers.read(view, view.version(), view.actions(), ifNoneMatch);
    }

    @GET
    @Path("/{id}/proof")
    @Operation(
            operationId = "getHardshipProof",
            summary = "Opens what the applicant handed in",
            description = "For the two approvers, while the decision is open; each reading is audited. Afterwards it is"
                    + " deleted and this is not found.")
    public GrantProof proof(@PathParam("id") UUID id) {
        return openProof.open(id).orThrow();
    }

    @PUT
    @Path("/{id}/decision")
    @Refuses({"ROS-1401", "ROS-1402", "ROS-1403", "ROS-1405", "ROS-1413", "ROS-1423", "ROS-1424", "ROS-1425"})
    @Operation(
            operationId = "decideHardshipGrant",
            summary = "Decides an application",
            description = "How much, in fen, nothing being a refusal, and why. When both approvers have decided, the"
                    + " lesser sum is put aside, the proof is deleted and the applicant is told.")
    public RestResponse<GrantView> decide(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @Valid GrantRequests.NewGrantDecision wanted) {
        return changed(decideGrant.decide(id, EntityTags.expected(ifMatch), wanted));
    }

    @PUT
    @Path("/{id}/payment")
    @Refuses({"ROS-1405", "ROS-1411", "ROS-1413", "ROS-1423"})
    @Operation(
            operationId = "payHardshipGrant",
            summary = "Notes that a grant is paid",
            description = "By one of the two approvers, on a receipt.")
    public RestResponse<GrantView> pay(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @Valid GrantRequests.GrantPayment payment) {
        return changed(payGrant.pay(id, EntityTags.expected(ifMatch), payment.receipt()));
    }

    private RestResponse<GrantView> changed(Outcome<HardshipGrant> outcome) {
        GrantView view = queries.deciding(outcome.orThrow());
        return Answers.changed(view, view.version(), view.actions());
    }

    private static RefusedException notFound() {
        return new RefusedException(List.of(Refusal.of(CommonProblem.NOT_FOUND)));
    }
}
