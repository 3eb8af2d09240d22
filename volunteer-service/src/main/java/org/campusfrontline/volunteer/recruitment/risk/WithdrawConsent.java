package org.campusfrontline.volunteer.recruitment.risk;

import jakarta.enterprise.event.Event;
import java.util.Map;
import org.campusfrontline.platform.Outcome;
import org.campusfrontline.platform.UseCase;
import org.campusfrontline.platform.audit.Audit;
import org.campusfrontline.platform.audit.AuditEntry;

/// Takes back that the risks of a category were accepted; to take back what was not given changes nothing.
@UseCase
class WithdrawConsent {

    private final RiskConsents consents;
    private final Audit audit;
    private final Event<ConsentChanged> changed;

    WithdrawConsent(RiskConsents consents, Audit audit, Event<ConsentChanged> changed) {
        this.consents = consents;
        this.audit = audit;
        this.changed = changed;
    }

    /// How many versions were taken back.
    Outcome<Integer> withdraw(String person, String category) {
        int gone = consents.withdraw(person, category);
        if (gone > 0) {
            audit.record(new AuditEntry("risks.withdrawn", "person", person, null, Map.of("category", category)));
            changed.fire(new ConsentChanged(person));
        }
        return Outcome.done(gone);
    }
}
