package org.campusfrontline.platform.audit;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.campusfrontline.platform.http.Page;
import org.campusfrontline.platform.identity.Role;
import org.eclipse.microprofile.openapi.annotations.Operation;
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
            description = "Who did what.")
    public Page<AuditView> list(@BeanParam @Valid AuditFilter filter) {
        return queries.page(filter);
    }

    @GET
    @Path("verification")
    @Operation(
            operationId = "verifyAudit",
            summary = "Verify the chain of all audit entries",
            description = "Recomputes every seal.")
    public AuditVerification verify() {
        return verifier.verify();
    }
}
