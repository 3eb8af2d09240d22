package org.campusfrontline.volunteer.recruitment.signup;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.campusfrontline.platform.audit.Audit;
import org.campusfrontline.platform.audit.AuditEntry;
import org.campusfrontline.platform.outbox.Outbox;
import org.campusfrontline.platform.outbox.OutgoingEvent;
import org.campusfrontline.volunteer.recruitment.shift.ShiftFacts;
import org.campusfrontline.volunteer.recruitment.signup.SignUpMaker.Made;
import org.campusfrontline.volunteer.recruitment.signup.event.SignUpEvent;
import org.campusfrontline.volunteer.recruitment.signup.event.SignUpEvent.SignUpApplied;
import org.campusfrontline.volunteer.recruitment.signup.event.SignUpEvent.SignUpCancelled;
import org.campusfrontline.volunteer.recruitment.signup.event.SignUpEvent.SignUpConfirmed;
import org.campusfrontline.volunteer.recruitment.signup.event.SignUpEvent.SignUpLapsed;
import org.campusfrontline.volunteer.recruitment.signup.event.SignUpEvent.SignUpOffered;
import org.campusfrontline.volunteer.recruitment.signup.event.SignUpEvent.SignUpProgressed;
import org.campusfrontline.volunteer.recruitment.signup.event.SignUpEvent.SignUpWaitListed;
import org.campusfrontline.volunteer.recruitment.signup.rule.SignUpState;
import org.jspecify.annotations.Nullable;

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

    /// A place in the line, from 1, and how many that came in the same step stand behind it.
    record Place(int position, int behind) {}

    /// A sign-up that has taken a step from `before`.
    record Stepped(SignUp now, ShiftFacts shift, SignUpState before) {}

    private record Lines(AuditEntry entry, OutgoingEvent event) {}

    void confirmed(SignUp now, ShiftFacts shift) {
        write("confirmed", now, shift, confirmedEvent(now, shift, null));
    }

    void waitListed(SignUp now, ShiftFacts shift, int position) {
        write("wait-listed", now, shift, waitListedEvent(now, shift, position, null));
    }

    /// New sign-ups, by their people or by the leader of their team.
    void made(List<Made> made, ShiftFacts shift, @Nullable UUID team) {
        List<AuditEntry> entries = new ArrayList<>();
        List<OutgoingEvent> events = new ArrayList<>();
        for (Made one : made) {
            SignUp now = one.signUp();
            String step = one.place() != null ? "wait-listed" : stepTo(now.state());
            Map<String, Object> facts = new LinkedHashMap<>(facts(now, shift));
            if (team != null) {
                facts.put("team", team);
            }
            entries.add(new AuditEntry("sign-up." + step, "sign-up", now.id().toString(), shift.unit(), facts));
            events.add(outgoing(step, now, event(one, shift, team)));
        }
        audit.recordAll(entries);
        outbox.appendAll(events);
    }

    private static String stepTo(SignUpState state) {
        return state == SignUpState.APPLIED ? "applied" : "confirmed";
    }

    private static SignUpEvent event(Made one, ShiftFacts shift, @Nullable UUID team) {
        SignUp now = one.signUp();
        if (one.place() != null) {
            return waitListedEvent(now, shift, one.place().position(), team);
        }
        return now.state() == SignUpState.APPLIED ? appliedEvent(now, shift, team) : confirmedEvent(now, shift, team);
    }

    private static SignUpConfirmed confirmedEvent(SignUp now, ShiftFacts shift, @Nullable UUID team) {
        return new SignUpConfirmed(
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
                team,
                now.changedAt(),
                now.version());
    }

    private static SignUpApplied appliedEvent(SignUp now, ShiftFacts shift, @Nullable UUID team) {
        return new SignUpApplied(
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
                team,
                now.changedAt(),
                now.version());
    }

    private static SignUpWaitListed waitListedEvent(SignUp now, ShiftFacts shift, int position, @Nullable UUID team) {
        return new SignUpWaitListed(
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
                team,
                now.changedAt(),
                now.version());
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

    /// Any step of sign-ups that stand.
    void stepped(List<Stepped> all) {
        List<Lines> lines = all.stream()
                .map(one -> one.now().state() == SignUpState.CANCELLED
                        ? cancelled(one.now(), one.shift(), one.before())
                        : progressed(one.now(), one.shift(), one.before()))
                .toList();
        audit.recordAll(lines.stream().map(Lines::entry).toList());
        outbox.appendAll(lines.stream().map(Lines::event).toList());
    }

    private static Lines cancelled(SignUp now, ShiftFacts shift, SignUpState before) {
        return lines(
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

    private static Lines progressed(SignUp now, ShiftFacts shift, SignUpState before) {
        return lines(
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
        Lines lines = lines(step, now, shift, event);
        audit.record(lines.entry());
        outbox.append(lines.event());
    }

    private static Lines lines(String step, SignUp now, ShiftFacts shift, SignUpEvent event) {
        String id = now.id().toString();
        return new Lines(
                new AuditEntry("sign-up." + step, "sign-up", id, shift.unit(), facts(now, shift)),
                outgoing(step, now, event));
    }

    private static Map<String, Object> facts(SignUp now, ShiftFacts shift) {
        return Map.of("shift", shift.shift(), "person", now.person(), "version", now.version());
    }

    private static OutgoingEvent outgoing(String step, SignUp now, SignUpEvent event) {
        return new OutgoingEvent(TOPIC, now.id().toString(), TYPES + "sign-up-" + step, now.version(), event);
    }
}
