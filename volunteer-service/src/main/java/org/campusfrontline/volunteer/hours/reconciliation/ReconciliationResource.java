package org.campusfrontline.volunteer.hours.reconciliation;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.campusfrontline.platform.identity.Role;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/// The proof that the ledger balances, over HTTP.
@Produces(MediaType.APPLICATION_JSON)
@Path("/v1/hours-reconciliation")
@RolesAllowed({Role.AUDITOR, Role.OPERATOR})
@Tag(name = "hours")
class ReconciliationResource {

    private final Reconciliation reconciliation;

    ReconciliationResource(Reconciliation reconciliation) {
        this.reconciliation = reconciliation;
    }

    @GET
    @Operation(
            operationId = "reconcileHours",
            summary = "Reconcile the ledger of hours",
            description =
                    "Sums every line anew, for auditors and operators on a tree's root: all lines to zero, those of each entry too, and each account to the sum of its lines.")
    @APIResponse(responseCode = "200", description = "Whether it balances, and what does not")
    public ReconciliationView run() {
        return reconciliation.run().orThrow();
    }
}
