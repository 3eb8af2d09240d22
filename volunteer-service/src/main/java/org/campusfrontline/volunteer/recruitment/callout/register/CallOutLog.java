package org.campusfrontline.volunteer.recruitment.callout.register;

import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.campusfrontline.platform.audit.Audit;
import org.campusfrontline.platform.audit.AuditEntry;
import org.campusfrontline.platform.outbox.Outbox;
import org.campusfrontline.platform.outbox.OutgoingEvent;
import org.campusfrontline.volunteer.recruitment.callout.register.event.CallOutEvent;
import org.campusfrontline.volunteer.recruitment.callout.register.event.CallOutEvent.CallOutAsked;
import org.campusfrontline.volunteer.recruitment.callout.register.event.CallOutEvent.CallOutEnded;
import org.campusfrontline.volunteer.recruitment.callout.register.event.CallOutEvent.CallOutOverFor;
import org.campusfrontline.volunteer.recruitment.callout.register.event.CallOutEvent.CallOutSeatFilled;
import org.campusfrontline.volunteer.recruitment.callout.register.event.CallOutEvent.CallOutStarted;
import org.campusfrontline.volunteer.recruitment.callout.rule.CallOutState;
import org.campusfrontline.volunteer.recruitment.shift.ShiftFacts;
import org.campusfrontline.volunteer.recruitment.shift.ShiftQueries;
import org.jspecify.annotations.Nullable;

/// Tells a step of a call to the audit trail and to the other services, in the transaction of the step. A no leaves no
/// trace in either.
@Singleton
public class CallOutLog {

    private static final String TOPIC = "volunteer.call-out.v1";
    private static final String TYPES = "org.campusfrontline.volunteer.call-out-";
    private final Audit audit;
    private final Outbox outbox;
    private final ShiftQueries shifts;

    CallOutLog(Audit audit, Outbox outbox, ShiftQueries shifts) {
        this.audit = audit;
        this.outbox = outbox;
        this.shifts = shifts;
    }

    public void started(CallOut now, ShiftFacts shift) {
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("wanted", now.wanted());
        facts.put("audience", now.audience());
        facts.put("urgency", now.urgency() == null ? "NONE" : now.urgency());
        record(now, "started", shift, facts);
        write(
                "started",
                new CallOutStarted(
                        now.id(),
                        shift.shift(),
                        shift.activity(),
                        shift.tree(),
                        shift.unit(),
                        shift.titleZh(),
                        shift.titleEn(),
                        shift.start(),
                        shift.end(),
                        shift.emergency(),
                        now.wanted(),
                        now.isUrgent(),
                        now.audience().name(),
                        now.startedAt(),
                        now.version()));
    }

    public void asked(CallOut now, List<String> people, Instant at) {
        ShiftFacts shift = shift(now);
        record(now, "wave-sent", shift, Map.of("wave", now.waves(), "asked", people.size()));
        write(
                "asked",
                new CallOutAsked(
                        now.id(),
                        shift.shift(),
                        shift.activity(),
                        shift.tree(),
                        shift.unit(),
                        shift.titleZh(),
                        shift.titleEn(),
                        shift.start(),
                        shift.end(),
                        now.waves(),
                        people,
                        now.isUrgent(),
                        now.endsAt(),
                        at,
                        now.version()));
    }

    public void seatFilled(CallOut now, int filled, Instant at) {
        ShiftFacts shift = shift(now);
        write(
                "seat-filled",
                new CallOutSeatFilled(
                        now.id(),
                        shift.shift(),
                        shift.activity(),
                        shift.tree(),
                        shift.unit(),
                        shift.titleZh(),
                        shift.titleEn(),
                        shift.start(),
                        shift.end(),
                        now.wanted(),
                        filled,
                        seconds(now, at),
                        at,
                        now.version()));
    }

    public void ended(CallOut now, int filled, int asked) {
        ShiftFacts shift = shift(now);
        record(now, "ended", shift, Map.of("outcome", now.state(), "filled", filled, "asked", asked));
        Instant at = Objects.requireNonNull(now.endedAt());
        write(
                "ended",
                new CallOutEnded(
                        now.id(),
                        shift.shift(),
                        shift.activity(),
                        shift.tree(),
                        shift.unit(),
                        shift.titleZh(),
                        shift.titleEn(),
                        shift.start(),
                        shift.end(),
                        now.state().name(),
                        now.wanted(),
                        filled,
                        asked,
                        now.waves(),
                        secondsToFill(now),
                        at,
                        now.version()));
    }

    void overFor(CallOut now, List<String> people) {
        ShiftFacts shift = shift(now);
        write(
                "over-for",
                new CallOutOverFor(
                        now.id(),
                        shift.shift(),
                        shift.activity(),
                        shift.tree(),
                        shift.unit(),
                        shift.titleZh(),
                        shift.titleEn(),
                        shift.start(),
                        shift.end(),
                        now.state().name(),
                        people,
                        Objects.requireNonNull(now.endedAt()),
                        now.version()));
    }

    /// Null for one that was not filled.
    public static @Nullable Long secondsToFill(CallOut call) {
        Instant ended = call.endedAt();
        return call.state() == CallOutState.FILLED && ended != null ? seconds(call, ended) : null;
    }

    private static long seconds(CallOut call, Instant at) {
        return Math.max(0, Duration.between(call.startedAt(), at).toSeconds());
    }

    private ShiftFacts shift(CallOut call) {
        return shifts.find(call.shift()).orElseThrow();
    }

    private void record(CallOut now, String step, ShiftFacts shift, Map<String, Object> more) {
        Map<String, Object> facts = new LinkedHashMap<>(more);
        facts.put("shift", now.shift());
        facts.put("version", now.version());
        audit.record(new AuditEntry("call-out." + step, "call-out", now.id().toString(), shift.unit(), facts));
    }

    private void write(String step, CallOutEvent event) {
        outbox.append(new OutgoingEvent(TOPIC, event.callOut().toString(), TYPES + step, event.version(), event));
    }
}
