package org.campusfrontline.volunteer.recruitment.signup;

import jakarta.enterprise.event.Event;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.campusfrontline.platform.Outcome;
import org.campusfrontline.platform.time.Moments;
import org.campusfrontline.volunteer.recruitment.quota.SeatDesk;
import org.campusfrontline.volunteer.recruitment.shift.Seats;
import org.campusfrontline.volunteer.recruitment.shift.SeatsFreed;
import org.campusfrontline.volunteer.recruitment.shift.ShiftFacts;
import org.campusfrontline.volunteer.recruitment.shift.ShiftQueries;
import org.campusfrontline.volunteer.recruitment.signup.rule.SignUpState;
import org.campusfrontline.volunteer.recruitment.signup.rule.SignUpState.Step;
import org.campusfrontline.volunteer.recruitment.timeline.PersonTime;
import org.campusfrontline.volunteer.recruitment.timeline.Timelines;
import org.jspecify.annotations.Nullable;

/// The steps of a sign-up that stands, for use cases in whose transaction they are taken: the person is locked, then
/// the sign-up, then the counters of the shift.
@Singleton
public class SignUpSteps {

    private final SignUpStore store;
    private final ShiftQueries shifts;
    private final Timelines timelines;
    private final Seats seats;
    private final SeatDesk desk;
    private final SignUpLog log;
    private final SignUpViews views;
    private final Event<SeatsFreed> freed;
    private final Clock clock;

    SignUpSteps(
            SignUpStore store,
            ShiftQueries shifts,
            Timelines timelines,
            Seats seats,
            SeatDesk desk,
            SignUpLog log,
            SignUpViews views,
            Event<SeatsFreed> freed,
            Clock clock) {
        this.store = store;
        this.shifts = shifts;
        this.timelines = timelines;
        this.seats = seats;
        this.desk = desk;
        this.log = log;
        this.views = views;
        this.freed = freed;
        this.clock = clock;
    }

    /// Empty where there is no such sign-up.
    public Optional<Held> hold(UUID id) {
        return store.find(id).map(seen -> hold(seen, shifts.find(seen.shift()).orElseThrow()));
    }

    private Held hold(SignUp seen, ShiftFacts shift) {
        PersonTime time =
                timelines.lock(seen.person(), shift.start(), shift.end()).orElseThrow();
        SignUpStore.Locked locked = store.lock(seen.id()).orElseThrow();
        return locked.isAt(shift)
                ? new Held(locked.signUp(), shift, time, Moments.stored(clock.instant()))
                : holdMoved(locked.signUp());
    }

    /// The shift moved between its read and the lock; it cannot again, since whoever moves it waits for the person.
    private Held holdMoved(SignUp signUp) {
        ShiftFacts shift = shifts.find(signUp.shift()).orElseThrow();
        PersonTime time =
                timelines.lock(signUp.person(), shift.start(), shift.end()).orElseThrow();
        return new Held(signUp, shift, time, Moments.stored(clock.instant()));
    }

    /// A step that takes no offer and gives none. A seat or a place in the line that is left goes to those who wait;
    /// who steps back from an absence has a seat where one is left, and else serves beyond the seats.
    public Outcome<SignUpView> take(Held held, Step step, @Nullable CancelReason reason) {
        return held.signUp().take(step, reason, held.now()).map(next -> write(held, next));
    }

    public SignUpView view(Held held) {
        return views.of(held.signUp(), held.shift(), null);
    }

    private SignUpView write(Held held, SignUp next) {
        SignUp written = seat(held, next);
        store.update(written);
        log.stepped(written, held.shift(), held.state());
        return views.of(written, held.shift(), null);
    }

    private SignUp seat(Held held, SignUp next) {
        SignUp before = held.signUp();
        UUID shift = before.shift();
        if (before.seated() && !next.seated()) {
            desk.giveBack(held.shift(), held.id(), held.now());
            freed.fire(new SeatsFreed(shift));
            held.time().waitingElsewhere(shift).forEach(other -> freed.fire(new SeatsFreed(other)));
        } else if (before.state() == SignUpState.WAIT_LISTED) {
            seats.leaveLine(shift);
        } else if (!before.seated() && next.seated() && !desk.takeAgain(held.shift(), held.id(), held.person())) {
            return next.withoutSeat();
        }
        return next;
    }
}
