package org.campusfrontline.volunteer.recruitment.signup;

import jakarta.enterprise.event.Event;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.campusfrontline.platform.Outcome;
import org.campusfrontline.platform.Refusal;
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

    private static final Comparator<UUID> AS_STORED = Comparator.comparing(UUID::toString);
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

    /// Several at once, their people in the order of their numbers, before any counter is touched: as many statements
    /// as they have shifts, not as they are.
    public List<Held> holdAll(Collection<UUID> all) {
        Map<UUID, List<SignUp>> seen = new TreeMap<>(AS_STORED);
        store.findAll(all)
                .forEach(one -> seen.computeIfAbsent(one.shift(), shift -> new ArrayList<>())
                        .add(one));
        timelines.hold(
                seen.values().stream().flatMap(List::stream).map(SignUp::person).toList());
        List<Held> held = new ArrayList<>();
        seen.forEach((shift, of) -> held.addAll(holdAll(shifts.find(shift).orElseThrow(), of)));
        return held.stream().sorted(Comparator.comparing(Held::person)).toList();
    }

    private List<Held> holdAll(ShiftFacts shift, List<SignUp> seen) {
        Map<String, PersonTime> times =
                timelines.ofHeld(seen.stream().map(SignUp::person).toList(), shift.start(), shift.end());
        Map<UUID, SignUpStore.Locked> locked =
                store.lockAll(seen.stream().map(SignUp::id).toList());
        return seen.stream()
                .map(one -> held(
                        Objects.requireNonNull(locked.get(one.id())),
                        shift,
                        Objects.requireNonNull(times.get(one.person()))))
                .toList();
    }

    /// Why its person could not withdraw it now.
    public Optional<Refusal> refusalToCancel(Held held) {
        return SignUpViews.refusalToCancel(held.state(), held.shift(), held.now());
    }

    private Held hold(SignUp seen, ShiftFacts shift) {
        PersonTime time =
                timelines.lock(seen.person(), shift.start(), shift.end()).orElseThrow();
        return held(store.lock(seen.id()).orElseThrow(), shift, time);
    }

    private Held held(SignUpStore.Locked locked, ShiftFacts shift, PersonTime time) {
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

    /// The same for several, each of which may take the step: shift by shift in the order of their ids, and the seats
    /// of each go back together.
    public void takeAll(List<Held> all, Step step, @Nullable CancelReason reason) {
        Map<UUID, List<Held>> byShift = new TreeMap<>(AS_STORED);
        all.forEach(held -> byShift.computeIfAbsent(held.shift().shift(), shift -> new ArrayList<>())
                .add(held));
        List<SignUpLog.Stepped> stepped = new ArrayList<>();
        byShift.values().forEach(held -> stepped.addAll(takeInShift(held, step, reason)));
        store.updateAll(stepped.stream().map(SignUpLog.Stepped::now).toList());
        log.stepped(stepped);
    }

    private List<SignUpLog.Stepped> takeInShift(List<Held> all, Step step, @Nullable CancelReason reason) {
        List<Held> leaving = new ArrayList<>();
        List<SignUpLog.Stepped> stepped = new ArrayList<>();
        for (Held held : all) {
            SignUp next = held.signUp().take(step, reason, held.now()).orThrow();
            boolean leaves = leavesSeat(held.signUp(), next);
            if (leaves) {
                leaving.add(held);
            }
            stepped.add(new SignUpLog.Stepped(leaves ? next : seat(held, next), held.shift(), held.state()));
        }
        if (!leaving.isEmpty()) {
            giveBack(leaving);
        }
        return stepped;
    }

    public SignUpView view(Held held) {
        return views.of(held.signUp(), held.shift(), null);
    }

    private SignUpView write(Held held, SignUp next) {
        SignUp written = seat(held, next);
        store.update(written);
        log.stepped(List.of(new SignUpLog.Stepped(written, held.shift(), held.state())));
        return views.of(written, held.shift(), null);
    }

    private static boolean leavesSeat(SignUp before, SignUp next) {
        return before.seated() && !next.seated();
    }

    /// The seats of one shift, and the time in which their people may wait for others.
    private void giveBack(List<Held> leaving) {
        ShiftFacts shift = leaving.getFirst().shift();
        desk.giveBack(
                shift,
                leaving.stream().map(Held::id).toList(),
                leaving.getFirst().now());
        freed.fire(new SeatsFreed(shift.shift()));
        leaving.stream()
                .flatMap(held -> held.time().waitingElsewhere(shift.shift()).stream())
                .distinct()
                .forEach(other -> freed.fire(new SeatsFreed(other)));
    }

    private SignUp seat(Held held, SignUp next) {
        SignUp before = held.signUp();
        if (leavesSeat(before, next)) {
            giveBack(List.of(held));
        } else if (before.state() == SignUpState.WAIT_LISTED) {
            seats.leaveLine(before.shift());
        } else if (!before.seated() && next.seated() && !desk.takeAgain(held.shift(), held.id(), held.person())) {
            return next.withoutSeat();
        }
        return next;
    }
}
