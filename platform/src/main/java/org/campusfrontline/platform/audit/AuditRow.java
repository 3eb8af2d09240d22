package org.campusfrontline.platform.audit;

import java.sql.SQLException;
import java.time.Instant;
import java.util.UUID;
import org.campusfrontline.platform.data.Row;
import org.jspecify.annotations.Nullable;

/// An audit entry as it stands in the table; seal and hash are null until the sealer has passed.
record AuditRow(
        UUID id,
        Instant at,
        String actor,
        String action,
        String subjectType,
        String subject,
        @Nullable String node,
        String request,
        String facts,
        @Nullable Long seal,
        byte @Nullable [] hash) {

    static final String SELECT = """
            SELECT id, at, actor, action, subject_type, subject, node, request, facts, seal, hash
            FROM audit_entry
            """;

    static AuditRow read(Row row) throws SQLException {
        return new AuditRow(
                row.id("id"),
                row.instant("at"),
                row.text("actor"),
                row.text("action"),
                row.text("subject_type"),
                row.text("subject"),
                row.findText("node"),
                row.text("request"),
                row.text("facts"),
                row.findNumber("seal"),
                row.findBytes("hash"));
    }
}
