package org.campusfrontline.platform.inbox;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.campusfrontline.platform.http.Page;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/// The dead letters of this service's consumers, for operators.
@Path("/v1/operations/dead-letters")
@RolesAllowed("operator")
@Tag(name = "operations", description = "What operators and auditors look at")
class DeadLetterResource {

    private final DeadLetters deadLetters;

    DeadLetterResource(DeadLetters deadLetters) {
        this.deadLetters = deadLetters;
    }

    @GET
    @Operation(
            operationId = "listDeadLetters",
            summary = "List dead letters by consumer and event",
            description = "What no consumer could take.")
    public Page<DeadLetterView> list(@BeanParam @Valid DeadLetterFilter filter) {
        return deadLetters.list(filter);
    }

    @POST
    @Path("{consumer}/{event}/redrive")
    @Operation(
            operationId = "redriveDeadLetter",
            summary = "Give a dead letter to its consumer once more",
            description = "Into that consumer only.")
    public DeadLetterView redrive(
            @Parameter(description = "The consumer's name") @PathParam("consumer") String consumer,
            @Parameter(description = "The event's id") @PathParam("event") UUID event) {
        return deadLetters.redrive(consumer, event).orThrow();
    }
}
