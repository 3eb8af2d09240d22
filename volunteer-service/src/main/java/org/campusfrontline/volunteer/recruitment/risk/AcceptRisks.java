package org.campusfrontline.volunteer.recruitment.risk;

import jakarta.enterprise.event.Event;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import org.campusfrontline.platform.Outcome;
import org.campusfrontline.platform.Refusal;
import org.campusfrontline.platform.UseCase;
import org.campusfrontline.platform.audit.Audit;
import org.campusfrontline.platform.audit.AuditEntry;
import org.campusfrontline.platform.problem.CommonProblem;
import org.campusfrontline.platform.time.Moments;
import org.campusfrontline.volunteer.recruitment.risk.rule.RiskProblem;

/// Keeps that a person accepted the present risk notice of a category; only what is told now can be accepted.
@UseCase
class AcceptRisks {

    private final RiskNotices notices;
    private final RiskConsents consents;
    private final Audit audit;
    private final Event<ConsentChanged> changed;
    private final Clock clock;

    AcceptRisks(RiskNotices notices, RiskConsents consents, Audit audit, Event<ConsentChanged> changed, Clock clock) {
        this.notices = notices;
        this.consents = consents;
        this.audit = audit;
        this.changed = changed;
        this.clock = clock;
    }

    Outcome<RiskConsent> accept(String person, String category, long notice) {
        Optional<RiskNotice> present = notices.present(category).filter(told -> told.version() > 0);
        if (present.isEmpty()) {
            return Outcome.refused(CommonProblem.NOT_FOUND);
        }
        if (present.get().version() != notice) {
            return Outcome.refused(Refusal.of(RiskProblem.NOTICE_OUTDATED)
                    .with("present", present.get().version())
                    .at("/notice"));
        }
        consents.give(person, category, notice, Moments.stored(clock.instant()));
        audit.record(new AuditEntry(
                "risks.accepted", "person", person, null, Map.of("category", category, "notice", notice)));
        changed.fire(new ConsentChanged(person));
        return Outcome.done(consents.find(person, category, notice).orElseThrow());
    }
}
