package org.campusfrontline.roster.carefund.visit;

import jakarta.inject.Singleton;
import java.util.Map;
import org.campusfrontline.platform.audit.Audit;
import org.campusfrontline.platform.audit.AuditEntry;

/// What the audit knows of visits: the sum and the kind of recipient, not who was visited.
@Singleton
class VisitLog {

    private final Audit audit;

    VisitLog(Audit audit) {
        this.audit = audit;
    }

    void planned(Visit visit) {
        note("condolence-visit.planned", visit);
    }

    void made(Visit visit) {
        note("condolence-visit.made", visit);
    }

    private void note(String action, Visit visit) {
        audit.record(new AuditEntry(
                action,
                "condolence-visit",
                visit.id().toString(),
                visit.unit(),
                Map.of("source", visit.source(), "whom", visit.whom(), "fen", visit.fen())));
    }
}
