package org.campusfrontline.roster.carefund.visit;

import jakarta.inject.Singleton;
import java.util.Map;
import org.campusfrontline.platform.audit.Audit;
import org.campusfrontline.platform.audit.AuditEntry;
import org.campusfrontline.roster.matter.PersonalMatters;

/// What the audit knows of visits: sum and kind of recipient, not who is visited; and that the person is told.
@Singleton
class VisitLog {

    private final Audit audit;
    private final PersonalMatters matters;

    VisitLog(Audit audit, PersonalMatters matters) {
        this.audit = audit;
        this.matters = matters;
    }

    void planned(Visit visit) {
        note("condolence-visit.planned", visit);
    }

    void made(Visit visit) {
        note("condolence-visit.made", visit);
    }

    /// A person who is to be visited, or no longer is, has to learn of it.
    void tell(Visit visit) {
        if (visit.whom() == Visit.Whom.PERSON) {
            matters.tell(visit.id(), visit.recipient(), visit.version());
        }
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
