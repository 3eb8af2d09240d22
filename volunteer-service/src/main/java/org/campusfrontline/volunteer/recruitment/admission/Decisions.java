package org.campusfrontline.volunteer.recruitment.admission;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.campusfrontline.platform.audit.Audit;
import org.campusfrontline.platform.audit.AuditEntry;
import org.campusfrontline.platform.data.Sql;

/// The log of decisions on applications: by whom, or by which rule.
@Singleton
class Decisions {

    private static final String INSERT = """
            INSERT INTO admission_decision (sign_up, admitted, rule, decided_by, decided_at) VALUES (?, ?, ?, ?, ?)
            """;
    private final Sql sql;
    private final Audit audit;

    Decisions(Sql sql, Audit audit) {
        this.sql = sql;
        this.audit = audit;
    }

    record Decision(UUID signUp, boolean admitted, String rule, String by, Instant at) {}

    void record(Decision decision, String unit) {
        sql.update(
                "log decision",
                INSERT,
                decision.signUp(),
                decision.admitted(),
                decision.rule(),
                decision.by(),
                decision.at());
        audit.record(new AuditEntry(
                decision.admitted() ? "sign-up.admitted" : "sign-up.not-admitted",
                "sign-up",
                decision.signUp().toString(),
                unit,
                Map.of("rule", decision.rule())));
    }
}
