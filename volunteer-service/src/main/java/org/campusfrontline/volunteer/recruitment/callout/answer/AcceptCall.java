package org.campusfrontline.volunteer.recruitment.callout.answer;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.campusfrontline.platform.Outcome;
import org.campusfrontline.platform.Refusal;
import org.campusfrontline.platform.UseCase;
import org.campusfrontline.platform.identity.Caller;
import org.campusfrontline.platform.problem.CommonProblem;
import org.campusfrontline.platform.time.Moments;
import org.campusfrontline.volunteer.recruitment.callout.register.Ask;
import org.campusfrontline.volunteer.recruitment.callout.register.Asks;
import org.campusfrontline.volunteer.recruitment.callout.register.CallOut;
import org.campusfrontline.volunteer.recruitment.callout.register.CallOutEnds;
import org.campusfrontline.volunteer.recruitment.callout.register.CallOutLog;
import org.campusfrontline.volunteer.recruitment.callout.register.CallOutMeters;
import org.campusfrontline.volunteer.recruitment.callout.register.CallOuts;
import org.campusfrontline.volunteer.recruitment.callout.rule.CallOutProblem;
import org.campusfrontline.volunteer.recruitment.callout.rule.CallOutState;
import org.campusfrontline.volunteer.recruitment.signup.SignUpForShift;
import org.campusfrontline.volunteer.recruitment.signup.SignUpQueries;
import org.campusfrontline.volunteer.recruitment.signup.SignUpView;
import org.campusfrontline.volunteer.recruitment.signup.rule.SignUpProblem;

/// Takes a seat by one tap: as any sign-up it locks person and shift and is checked anew, and then the call, so that no
/// more come than are wanted. With the last seat the call ends.
@UseCase
class AcceptCall {

    private final CallOuts calls;
    private final Asks asks;
    private final SignUpForShift signUpForShift;
    private final SignUpQueries signUps;
    private final CallOutEnds ends;
    private final CallOutLog log;
    private final CallOutMeters meters;
    private final Caller caller;
    private final Clock clock;

    AcceptCall(
            CallOuts calls,
            Asks asks,
            SignUpForShift signUpForShift,
            SignUpQueries signUps,
            CallOutEnds ends,
            CallOutLog log,
            CallOutMeters meters,
            Caller caller,
            Clock clock) {
        this.calls = calls;
        this.asks = asks;
        this.signUpForShift = signUpForShift;
        this.signUps = signUps;
        this.ends = ends;
        this.log = log;
        this.meters = meters;
        this.caller = caller;
        this.clock = clock;
    }

    record Order(UUID call, boolean ignoreCalendar) {}

    public Outcome<Ask> accept(Order order) {
        String person = caller.person();
        Optional<Ask> asked = asks.find(order.call(), person);
        if (asked.isEmpty()) {
            return Outcome.refused(CommonProblem.NOT_FOUND);
        }
        if (isSeated(asked.get())) {
            return Outcome.done(asked.get());
        }
        CallOut seen = calls.find(order.call()).orElseThrow();
        if (!seen.isRunning()) {
            return Outcome.refused(why(seen));
        }
        Outcome<SignUpView> seated =
                signUpForShift.signUp(SignUpForShift.Wish.ofCalled(seen.shift(), person, order.ignoreCalendar()));
        return switch (seated) {
            case Outcome.Refused<SignUpView> refused -> Outcome.refused(told(refused.reasons()));
            case Outcome.Done<SignUpView> done ->
                count(asked.get(), done.value().id());
        };
    }

    /// Behind the call's lock: what was free before may be filled by now.
    private Outcome<Ask> count(Ask ask, UUID signUp) {
        CallOut call = calls.lock(ask.callOut()).orElseThrow();
        if (!call.isRunning() || asks.seated(call.id()).size() >= call.wanted()) {
            return Outcome.refused(call.isRunning() ? CallOutProblem.CALL_FILLED : why(call));
        }
        Instant now = Moments.stored(clock.instant());
        asks.take(ask, signUp, now);
        int filled = asks.seated(call.id()).size();
        CallOut counted = call.told();
        calls.update(counted);
        log.seatFilled(counted, filled, now);
        meters.seated(counted, now);
        if (filled >= call.wanted()) {
            ends.end(counted, CallOutState.FILLED, now);
        }
        return Outcome.done(asks.find(ask.callOut(), ask.person()).orElseThrow());
    }

    private boolean isSeated(Ask ask) {
        return ask.signUp() != null
                && signUps.find(ask.signUp())
                        .filter(signUp -> signUp.state().isSeated())
                        .isPresent();
    }

    /// A full shift is told as what it means to who was called.
    private static List<Refusal> told(List<Refusal> reasons) {
        boolean filled = reasons.stream().anyMatch(reason -> reason.code() == SignUpProblem.SHIFT_FULL);
        return filled ? List.of(Refusal.of(CallOutProblem.CALL_FILLED)) : reasons;
    }

    private static CallOutProblem why(CallOut call) {
        return call.state() == CallOutState.FILLED ? CallOutProblem.CALL_FILLED : CallOutProblem.CALL_OVER;
    }
}
