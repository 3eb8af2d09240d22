package org.campusfrontline.roster.handover.relief;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.campusfrontline.platform.Refusal;
import org.campusfrontline.platform.RefusedException;
import org.campusfrontline.platform.identity.Role;
import org.campusfrontline.platform.openapi.Refuses;
import org.campusfrontline.platform.problem.CommonProblem;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/// A wait for relief over HTTP.
@Path("/v1/relief-waits/{id}")
@Tag(name = "handovers")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.DUTY_STAFF)
class ReliefResource {

    private final ReliefQueries queries;
    private final EndReliefWait endReliefWait;

    ReliefResource(ReliefQueries queries, EndReliefWait endReliefWait) {
        this.queries = queries;
        this.endReliefWait = endReliefWait;
    }

    @GET
    @Operation(
            operationId = "getReliefWait",
            summary = "Shows a wait for relief with its steps",
            description = "For the one who waits and those who direct the unit.")
    public ReliefViews.ReliefWaitView get(@PathParam("id") UUID id) {
        return queries.find(id).orElseThrow(ReliefResource::notFound);
    }

    @PUT
    @Path("/end")
    @Refuses({"ROS-1654", "ROS-1657", "ROS-1666"})
    @Operation(
            operationId = "endReliefWait",
            summary = "Ends a wait for relief",
            description =
                    "By the one who waits or those who direct the unit, with who came, if anybody. The whole minutes"
                            + " since the shift's end go into the load ledger.")
    public ReliefViews.ReliefWaitView end(@PathParam("id") UUID id, @Valid ReliefRequests.ReliefEnd end) {
        return endReliefWait.end(id, end.relievedBy()).orThrow();
    }

    private static RefusedException notFound() {
        return new RefusedException(List.of(Refusal.of(CommonProblem.NOT_FOUND)));
    }
}
