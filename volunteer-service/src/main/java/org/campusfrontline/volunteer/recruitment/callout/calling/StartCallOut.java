package org.campusfrontline.volunteer.recruitment.callout.calling;

import jakarta.enterprise.event.Event;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.campusfrontline.platform.Outcome;
import org.campusfrontline.platform.Refusal;
import org.campusfrontline.platform.UseCase;
import org.campusfrontline.platform.identity.Caller;
import org.campusfrontline.platform.time.Ids;
import org.campusfrontline.platform.time.Moments;
import org.campusfrontline.volunteer.recruitment.callout.register.CallOut;
import org.campusfrontline.volunteer.recruitment.callout.register.CallOutChanged;
import org.campusfrontline.volunteer.recruitment.callout.register.CallOutLog;
import org.campusfrontline.volunteer.recruitment.callout.register.CallOuts;
import org.campusfrontline.volunteer.recruitment.callout.rule.Audience;
import org.campusfrontline.volunteer.recruitment.callout.rule.CallOutProblem;
import org.campusfrontline.volunteer.recruitment.callout.rule.CallOutState;
import org.campusfrontline.volunteer.recruitment.callout.rule.Urgency;
import org.campusfrontline.volunteer.recruitment.shift.AdmissionMode;
import org.campusfrontline.volunteer.recruitment.shift.SeatCount;
import org.campusfrontline.volunteer.recruitment.shift.Seats;
import org.campusfrontline.volunteer.recruitment.shift.ShiftFacts;
import org.campusfrontline.volunteer.recruitment.signup.rule.SignUpProblem;
import org.jspecify.annotations.Nullable;

/// Calls people to free seats of a shift for which nobody waits. The shift is held, so that of two who call at once one
/// does.
@UseCase
class StartCallOut {

    private final CallAccess access;
    private final CallOuts calls;
    private final Seats seats;
    private final CallOutLog log;
    private final Event<CallOutChanged> changed;
    private final Caller caller;
    private final Ids ids;
    private final Clock clock;

    StartCallOut(
            CallAccess access,
            CallOuts calls,
            Seats seats,
            CallOutLog log,
            Event<CallOutChanged> changed,
            Caller caller,
            Ids ids,
            Clock clock) {
        this.access = access;
        this.calls = calls;
        this.seats = seats;
        this.log = log;
        this.changed = changed;
        this.caller = caller;
        this.ids = ids;
        this.clock = clock;
    }

    /// Without `wanted` all free seats are.
    record Order(
            UUID shift,
            @Nullable Integer wanted,
            Audience audience,
            List<String> competences,
            boolean urgent,
            @Nullable Urgency urgency) {
        Order {
            competences = List.copyOf(competences);
        }
    }

    public Outcome<CallOut> start(Order order) {
        return access.shift(order.shift()).then(shift -> {
            SeatCount count = seats.hold(shift.shift()).orElseThrow();
            int free = count.capacity() - count.taken();
            int wanted = order.wanted() == null ? free : order.wanted();
            List<Refusal> refusals = refusals(order, shift, count, wanted);
            return refusals.isEmpty() ? Outcome.done(write(order, shift, count, wanted)) : Outcome.refused(refusals);
        });
    }

    private List<Refusal> refusals(Order order, ShiftFacts shift, SeatCount count, int wanted) {
        List<Refusal> refusals = new ArrayList<>();
        if (order.urgent() != (order.urgency() != null)) {
            refusals.add(Refusal.of(CallOutProblem.URGENCY).at("/urgency"));
        }
        if (!count.accepting()) {
            refusals.add(Refusal.of(SignUpProblem.ACTIVITY_NOT_OPEN));
        }
        if (!shift.emergencyOpen()) {
            refusals.add(Refusal.of(SignUpProblem.EMERGENCY_CLOSED));
        }
        if (!clock.instant().isBefore(count.lineEnds())) {
            refusals.add(Refusal.of(CallOutProblem.TOO_LATE).with("end", count.lineEnds()));
        }
        if (shift.admission() == AdmissionMode.LOTTERY && !shift.drawn()) {
            refusals.add(Refusal.of(CallOutProblem.LOTS_FIRST));
        }
        if (count.waiting() > 0) {
            refusals.add(Refusal.of(CallOutProblem.PEOPLE_WAIT).with("waiting", count.waiting()));
        }
        int free = count.capacity() - count.taken();
        if (free < Math.max(wanted, 1)) {
            refusals.add(Refusal.of(CallOutProblem.NO_FREE_SEATS).with("free", free));
        }
        if (calls.isRunning(shift.shift())) {
            refusals.add(Refusal.of(CallOutProblem.CALL_RUNNING));
        }
        return refusals;
    }

    private CallOut write(Order order, ShiftFacts shift, SeatCount count, int wanted) {
        Instant now = Moments.stored(clock.instant());
        CallOut made = new CallOut(
                ids.next(),
                shift.shift(),
                CallOutState.RUNNING,
                wanted,
                order.audience(),
                order.competences(),
                order.urgency(),
                caller.person(),
                now,
                count.lineEnds(),
                0,
                now,
                null,
                1);
        calls.insert(made);
        log.started(made, shift);
        changed.fire(new CallOutChanged(made.id()));
        return made;
    }
}
