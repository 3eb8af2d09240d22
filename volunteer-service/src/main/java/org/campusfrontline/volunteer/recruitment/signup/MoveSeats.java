package org.campusfrontline.volunteer.recruitment.signup;

import jakarta.enterprise.event.Event;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
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
import org.campusfrontline.platform.time.Ids;
import org.campusfrontline.platform.time.Moments;
import org.campusfrontline.volunteer.recruitment.quota.SeatDesk;
import org.campusfrontline.volunteer.recruitment.shift.Seats;
import org.campusfrontline.volunteer.recruitment.shift.SeatsFreed;
import org.campusfrontline.volunteer.recruitment.shift.ShiftFacts;
import org.campusfrontline.volunteer.recruitment.shift.ShiftQueries;
import org.campusfrontline.volunteer.recruitment.signup.rule.SignUpProblem;
import org.campusfrontline.volunteer.recruitment.signup.rule.SignUpState.Step;
import org.campusfrontline.volunteer.recruitment.timeline.PersonTime;
import org.campusfrontline.volunteer.recruitment.timeline.Timelines;

/// Moves seats between people in its caller's transaction, all or none: locks people, sign-ups, shifts, each in order,
/// ends what is given, and then judges every taker by what is true now. No counter moves, so no seat is ever free.
@Singleton
public class MoveSeats {

    private static final Comparator<UUID> AS_STORED = Comparator.comparing(UUID::toString);
    private final Timelines timelines;
    private final ShiftQueries shifts;
    private final Seats seats;
    private final SeatDesk desk;
    private final SignUpStore store;
    private final SignUpLog log;
    private final TakeOverCheck check;
    private final Event<SeatsFreed> freed;
    private final Ids ids;
    private final Clock clock;

    MoveSeats(
            Timelines timelines,
            ShiftQueries shifts,
            Seats seats,
            SeatDesk desk,
            SignUpStore store,
            SignUpLog log,
            TakeOverCheck check,
            Event<SeatsFreed> freed,
            Ids ids,
            Clock clock) {
        this.timelines = timelines;
        this.shifts = shifts;
        this.seats = seats;
        this.desk = desk;
        this.store = store;
        this.log = log;
        this.check = check;
        this.freed = freed;
        this.ids = ids;
        this.clock = clock;
    }

    /// The seat of that sign-up goes to that person.
    public record Move(UUID signUp, String to, boolean ignoreCalendar) {}

    /// What stands against the move of one person.
    public record Against(String person, List<Refusal> refusals) {
        public Against {
            refusals = List.copyOf(refusals);
        }
    }

    /// Holds people until the transaction ends; before anything else is locked.
    public void hold(Collection<String> people) {
        timelines.hold(people);
    }

    /// Empty when every seat has moved; else the caller has to refuse, so that nothing has.
    public List<Against> move(List<Move> moves, CancelReason reason) {
        hold(moves.stream()
                .flatMap(move -> List.of(store.find(move.signUp()).orElseThrow().person(), move.to()).stream())
                .toList());
        Map<UUID, SignUp> given = new TreeMap<>(AS_STORED);
        moves.stream()
                .map(Move::signUp)
                .sorted(AS_STORED)
                .forEach(id -> given.put(id, store.lock(id).orElseThrow().signUp()));
        given.values().stream().map(SignUp::shift).distinct().sorted(AS_STORED).forEach(seats::hold);
        Instant now = Moments.stored(clock.instant());
        List<Against> against = new ArrayList<>();
        given.values().forEach(signUp -> end(signUp, reason, now).ifPresent(against::add));
        if (against.isEmpty()) {
            moves.forEach(move -> judge(move, given).ifPresent(against::add));
        }
        if (against.isEmpty()) {
            moves.forEach(move -> seat(move, given, now).ifPresent(against::add));
        }
        return against;
    }

    private Optional<Against> end(SignUp signUp, CancelReason reason, Instant now) {
        return switch (given(signUp, reason, now)) {
            case Outcome.Refused<SignUp> refused -> Optional.of(new Against(signUp.person(), refused.reasons()));
            case Outcome.Done<SignUp> done -> {
                ShiftFacts shift = shifts.find(signUp.shift()).orElseThrow();
                store.update(done.value());
                log.stepped(List.of(new SignUpLog.Stepped(done.value(), shift, signUp.state())));
                PersonTime time = timelines
                        .look(signUp.person(), shift.start(), shift.end())
                        .orElseThrow();
                time.waitingElsewhere(shift.shift()).forEach(other -> freed.fire(new SeatsFreed(other)));
                yield Optional.empty();
            }
        };
    }

    /// Who serves beyond the seats has none to give.
    private static Outcome<SignUp> given(SignUp signUp, CancelReason reason, Instant now) {
        return signUp.extra()
                ? Outcome.refused(Refusal.of(SignUpProblem.ILLEGAL_STEP)
                        .with("state", signUp.state())
                        .with("step", Step.HAND_OVER)
                        .with("legal", List.of()))
                : signUp.take(Step.HAND_OVER, reason, now);
    }

    private Optional<Against> judge(Move move, Map<UUID, SignUp> given) {
        ShiftFacts shift = shiftOf(move, given);
        List<Refusal> refusals = check.look(new TakeOverCheck.Asked(move.to(), shift, null, move.ignoreCalendar()));
        return refusals.isEmpty() ? Optional.empty() : Optional.of(new Against(move.to(), refusals));
    }

    private Optional<Against> seat(Move move, Map<UUID, SignUp> given, Instant now) {
        ShiftFacts shift = shiftOf(move, given);
        SignUp made = SignUp.confirmed(ids.next(), shift.shift(), move.to(), now);
        Optional<Refusal> kept = desk.handOver(shift, move.signUp(), made.id(), made.person());
        if (kept.isPresent()) {
            return Optional.of(new Against(made.person(), List.of(kept.get())));
        }
        store.insertConfirmed(List.of(made), shift.start(), shift.end());
        log.confirmed(made, shift);
        return Optional.empty();
    }

    private ShiftFacts shiftOf(Move move, Map<UUID, SignUp> given) {
        SignUp signUp = Objects.requireNonNull(given.get(move.signUp()));
        return shifts.find(signUp.shift()).orElseThrow();
    }
}
