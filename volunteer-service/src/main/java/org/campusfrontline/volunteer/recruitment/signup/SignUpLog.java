package org.campusfrontline.volunteer.recruitment.signup;

import jakarta.inject.Singleton;
import java.util.Map;
import java.util.Objects;
import org.campusfrontline.platform.audit.Audit;
import org.campusfrontline.platform.audit.AuditEntry;
import org.campusfrontline.platform.outbox.Outbox;
import org.campusfrontline.platform.outbox.OutgoingEvent;
import org.campusfrontline.volunteer.recruitment.shift.ShiftFacts;
import org.campusfrontline.volunteer.recruitment.signup.event.SignUpEvent;
import org.campusfrontline.volunteer.recruitment.signup.event.SignUpEvent.SignUpApplied;
import org.campusfrontline.volunteer.recruitment.signup.event.SignUpEvent.SignUpCancelled;
import org.campusfrontline.volunteer.recruitment.signup.event.SignUpEvent.SignUpConfirmed;
import org.campusfrontline.volunteer.recruitment.signup.event.SignUpEvent.SignUpLapsed;
import org.campusfrontline.volunteer.recruitment.signup.event.SignUpEvent.SignUpOffered;
import org.campusfrontline.volunteer.recruitment.signup.event.SignUpEvent.SignUpProgressed;
import org.campusfrontline.volunteer.recruitment.signup.event.SignUpEvent.SignUpWaitListed;
import org.campusfrontline.volunteer.recruitment.signup.rule.SignUpState;

/// Tells a step to the audit trail and to the other services, in the transaction of the step.
@Singleton
class SignUpLog {

    private static final String TOPIC = "volunteer.signup.v1";
    private static final String TYPES = "org.campusfrontline.volunteer.";
    private final Audit audit;
    private final Outbox outbox;

    SignUpLog(Audit audit, Outbox outbox) {
        this.audit = audit;
        this.outbox = outbox;
    }

    void confirmed(SignUp now, ShiftFacts shift) {
        write(
                "confirmed",
                now,
                shift,
                new SignUpConfirmed(
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
                        now.changedAt(),
                        now.version()));
    }

    void applied(SignUp now, ShiftFacts shift) {
        write(
                "applied",
                now,
                shift,
                new SignUpApplied(
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
                        now.changedAt(),
                        now.version()));
    }

    void waitListed(SignUp now, ShiftFacts shift, int position) {
        write(
                "wait-listed",
                now,
                shift,
                new SignUpWaitListed(
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
                        position,
                        now.changedAt(),
                        now.version()));
    }

    void offered(SignUp now, ShiftFacts shift) {
        write(
                "offered",
                now,
                shift,
                new SignUpOffered(
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
                        Objects.requireNonNull(now.offerUntil()),
                        now.changedAt(),
                        now.version()));
    }

    /// Any step of a sign-up that stands.
    void stepped(SignUp now, ShiftFacts shift, SignUpState before) {
        if (now.state() == SignUpState.CANCELLED) {
            cancelled(now, shift, before);
        } else {
            progressed(now, shift, before);
        }
    }

    private void cancelled(SignUp now, ShiftFacts shift, SignUpState before) {
        write(
                "cancelled",
                now,
                shift,
                new SignUpCancelled(
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
                        Objects.requireNonNull(now.reason()).name(),
                        before.name(),
                        now.changedAt(),
                        now.version()));
    }

    private void progressed(SignUp now, ShiftFacts shift, SignUpState before) {
        write(
                name(now.state()),
                now,
                shift,
                new SignUpProgressed(
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
                        now.reason() == null ? null : now.reason().name(),
                        before.name(),
                        now.changedAt(),
                        now.version()));
    }

    private static String name(SignUpState state) {
        return switch (state) {
            case WAIT_LISTED -> "wait-listed";
            case CONFIRMED -> "check-in-withdrawn";
            case CHECKED_IN -> "checked-in";
            case CHECKED_OUT -> "checked-out";
            case COMPLETED -> "completed";
            case NO_SHOW -> "missed";
            case EXCUSED -> "excused";
            case REVOKED -> "revoked";
            case APPLIED, OFFERED, CANCELLED -> throw new IllegalStateException("told otherwise: " + state);
        };
    }

    /// It stands, but its person no longer meets what the post asks for.
    void lapsed(SignUp now, ShiftFacts shift, Lapse lapse) {
        write(
                "lapsed",
                now,
                shift,
                new SignUpLapsed(
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
                        lapse.failed(),
                        lapse.releaseAt(),
                        now.changedAt(),
                        now.version()));
    }

    /// The person meets it again.
    void regained(SignUp now, ShiftFacts shift) {
        Map<String, Object> facts = Map.of("shift", shift.shift(), "person", now.person(), "version", now.version());
        audit.record(new AuditEntry("sign-up.regained", "sign-up", now.id().toString(), shift.unit(), facts));
    }

    private void write(String step, SignUp now, ShiftFacts shift, SignUpEvent event) {
        String id = now.id().toString();
        Map<String, Object> facts = Map.of("shift", shift.shift(), "person", now.person(), "version", now.version());
        audit.record(new AuditEntry("sign-up." + step, "sign-up", id, shift.unit(), facts));
        outbox.append(new OutgoingEvent(TOPIC, id, TYPES + "sign-up-" + step, now.version(), event));
    }
}
