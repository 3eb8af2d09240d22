package org.campusfrontline.volunteer.recruitment.signup;

import jakarta.enterprise.event.Event;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.campusfrontline.platform.Outcome;
import org.campusfrontline.platform.Refusal;
import org.campusfrontline.platform.UseCase;
import org.campusfrontline.platform.problem.CommonProblem;
import org.campusfrontline.platform.time.Moments;
import org.campusfrontline.volunteer.recruitment.shift.Seats;
import org.campusfrontline.volunteer.recruitment.shift.SeatsFreed;
import org.campusfrontline.volunteer.recruitment.shift.ShiftFacts;
import org.campusfrontline.volunteer.recruitment.signup.rule.SignUpState;
import org.campusfrontline.volunteer.recruitment.timeline.PersonTime;
import org.campusfrontline.volunteer.recruitment.timeline.Timelines;
import org.jspecify.annotations.Nullable;

/// Ends a sign-up and gives its seat back, to those who wait first. To cancel what is cancelled changes nothing, so
/// that a client that lost the answer may ask again.
@UseCase
public class CancelSignUp {

    private final SignUpAccess access;
    private final Timelines timelines;
    private final Seats seats;
    private final SignUpStore store;
    private final SignUpLog log;
    private final SignUpViews views;
    private final Event<SeatsFreed> freed;
    private final Clock clock;

    CancelSignUp(
            SignUpAccess access,
            Timelines timelines,
            Seats seats,
            SignUpStore store,
            SignUpLog log,
            SignUpViews views,
            Event<SeatsFreed> freed,
            Clock clock) {
        this.access = access;
        this.timelines = timelines;
        this.seats = seats;
        this.store = store;
        this.log = log;
        this.views = views;
        this.freed = freed;
        this.clock = clock;
    }

    /// `version` is the one that the caller has seen, where it matters to the caller; without a reason it is the
    /// caller's own cancellation.
    public record Order(
            UUID signUp,
            @Nullable CancelReason reason,
            @Nullable Long version) {}

    public Outcome<SignUpView> cancel(Order order) {
        return access.toCancel(order.signUp()).then(reached -> cancel(order, reached));
    }

    private Outcome<SignUpView> cancel(Order order, SignUpAccess.Reached reached) {
        ShiftFacts shift = reached.shift();
        PersonTime time =
                timelines.lock(reached.person(), shift.start(), shift.end()).orElseThrow();
        SignUp before = store.lock(order.signUp()).orElseThrow();
        if (order.version() != null && order.version() != before.version()) {
            return Outcome.refused(CommonProblem.PRECONDITION_FAILED);
        }
        if (before.state() == SignUpState.CANCELLED) {
            return Outcome.done(views.of(before, shift, null));
        }
        Instant now = Moments.stored(clock.instant());
        Optional<Refusal> refusal =
                SignUpViews.refusalToCancel(before.state(), shift, now).filter(stands -> order.reason() == null);
        if (refusal.isPresent()) {
            return Outcome.refused(refusal.get());
        }
        CancelReason reason = order.reason() == null ? reached.reason() : order.reason();
        return before.cancel(reason, now).map(cancelled -> leave(before, cancelled, shift, time));
    }

    private SignUpView leave(SignUp before, SignUp cancelled, ShiftFacts shift, PersonTime time) {
        if (before.state().isSeated()) {
            seats.giveBack(shift.shift(), cancelled.changedAt());
            freed.fire(new SeatsFreed(shift.shift()));
            time.waitingElsewhere(shift.shift()).forEach(other -> freed.fire(new SeatsFreed(other)));
        } else {
            seats.leaveLine(shift.shift());
        }
        store.update(cancelled);
        log.cancelled(cancelled, shift, before.state());
        return views.of(cancelled, shift, null);
    }
}
