package org.campusfrontline.volunteer.recruitment.signup;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import org.campusfrontline.platform.audit.Audit;
import org.campusfrontline.platform.audit.AuditEntry;
import org.campusfrontline.platform.outbox.Outbox;
import org.campusfrontline.platform.outbox.OutgoingEvent;
import org.campusfrontline.volunteer.recruitment.shift.ShiftChange;
import org.campusfrontline.volunteer.recruitment.shift.ShiftChange.Aspect;
import org.campusfrontline.volunteer.recruitment.shift.ShiftFacts;
import org.campusfrontline.volunteer.recruitment.signup.event.SignUpEvent;
import org.campusfrontline.volunteer.recruitment.signup.event.SignUpEvent.SignUpConsented;
import org.campusfrontline.volunteer.recruitment.signup.event.SignUpEvent.SignUpShiftChanged;
import org.jspecify.annotations.Nullable;

/// Tells many sign-ups at once that their shift is another one, and one by one who agreed; in the transaction of the
/// change, to the audit trail and to the other services.
@Singleton
class ChangeLog {

    private static final String TOPIC = "volunteer.signup.v1";
    private static final String TYPES = "org.campusfrontline.volunteer.sign-up-";
    private final Audit audit;
    private final Outbox outbox;

    ChangeLog(Audit audit, Outbox outbox) {
        this.audit = audit;
        this.outbox = outbox;
    }

    /// One who is told; `question` is null where nothing is asked.
    record Told(SignUp now, @Nullable ConsentQuestion question) {}

    void changed(List<Told> told, ShiftFacts shift, ShiftChange change, int revision) {
        audit.recordAll(told.stream()
                .map(one -> entry("shift-changed", one.now(), shift, revision))
                .toList());
        outbox.appendAll(told.stream()
                .map(one -> event("shift-changed", one.now(), changed(one, shift, change, revision)))
                .toList());
    }

    void consented(SignUp now, ShiftFacts shift, int revision) {
        audit.record(entry("consented", now, shift, revision));
        outbox.append(event(
                "consented",
                now,
                new SignUpConsented(
                        now.id(),
                        now.person(),
                        shift.shift(),
                        shift.post(),
                        shift.activity(),
                        shift.emergency(),
                        shift.tree(),
                        shift.unit(),
                        shift.titleZh(),
                        shift.titleEn(),
                        shift.start(),
                        shift.end(),
                        now.state().name(),
                        now.promoted(),
                        revision,
                        now.changedAt(),
                        now.version())));
    }

    private static SignUpShiftChanged changed(Told told, ShiftFacts shift, ShiftChange change, int revision) {
        SignUp now = told.now();
        ConsentQuestion question = told.question();
        return new SignUpShiftChanged(
                now.id(),
                now.person(),
                shift.shift(),
                shift.post(),
                shift.activity(),
                shift.emergency(),
                shift.tree(),
                shift.unit(),
                shift.titleZh(),
                shift.titleEn(),
                shift.start(),
                shift.end(),
                now.state().name(),
                now.promoted(),
                revision,
                change.aspects().stream().map(Aspect::name).toList(),
                shift.site(),
                change.before().start(),
                change.before().end(),
                change.before().site(),
                question == null ? null : question.dueAt(),
                question == null ? List.of() : question.collisions(),
                now.changedAt(),
                now.version());
    }

    private static AuditEntry entry(String step, SignUp now, ShiftFacts shift, int revision) {
        Map<String, Object> facts =
                Map.of("shift", shift.shift(), "person", now.person(), "version", now.version(), "revision", revision);
        return new AuditEntry("sign-up." + step, "sign-up", now.id().toString(), shift.unit(), facts);
    }

    private static OutgoingEvent event(String step, SignUp now, SignUpEvent event) {
        return new OutgoingEvent(TOPIC, now.id().toString(), TYPES + step, now.version(), event);
    }
}
