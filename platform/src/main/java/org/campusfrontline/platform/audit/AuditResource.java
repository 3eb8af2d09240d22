package org.campusfrontline.platform.audit;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.campusfrontline.platform.http.Page;
import org.campusfrontline.platform.identity.Role;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/// The audit trail for those who read it; nobody changes it here.
@Path("/v1/operations/audit")
@RolesAllowed({Role.AUDITOR, Role.OPERATOR})
@Tag(name = "operations", description = "What operators and auditors look at")
class AuditResource {

    private final AuditQueries queries;
    private final AuditVerifier verifier;

    AuditResource(AuditQueries queries, AuditVerifier verifier) {
        this.queries = queries;
        this.verifier = verifier;
    }

    @GET
    @Operation(
            operationId = "listAuditEntries",
            summary = "List audit entries, newest first",
            description =
                    "Those of the nodes below the caller's grant, all on a tree's root. A page may be short and yet have a next.")
    @APIResponse(responseCode = "200", description = "A page of entries")
    public Page<AuditView> list(@BeanParam @Valid AuditFilter filter) {
        return queries.page(filter);
    }

    @GET
    @Path("verification")
    @Operation(
            operationId = "verifyAudit",
            summary = "Verify the chain of all audit entries",
            description =
                    "Walks the whole chain: `firstBroken` is the first seal whose row was changed, removed or put in,"
                            + " null where all hold; entries of the last second are not sealed yet.")
    @APIResponse(responseCode = "200", description = "What the walk found")
    public AuditVerification verify() {
        return verifier.verify();
    }
}
