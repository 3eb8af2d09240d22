package org.campusfrontline.platform.audit;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonRawValue;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// An audit entry as an auditor reads it; `seal` is absent until it is chained.
@JsonInclude(JsonInclude.Include.NON_NULL)
record AuditView(
        UUID id,
        Instant at,
        String actor,
        String action,
        String subjectType,
        String subject,
        @Nullable String node,
        String requestId,
        @JsonRawValue @Schema(implementation = Map.class) String facts,
        @Nullable Long seal) {

    static AuditView of(AuditRow row) {
        return new AuditView(
                row.id(),
                row.at(),
                row.actor(),
                row.action(),
                row.subjectType(),
                row.subject(),
                row.node(),
                row.request(),
                row.facts(),
                row.seal());
    }
}
