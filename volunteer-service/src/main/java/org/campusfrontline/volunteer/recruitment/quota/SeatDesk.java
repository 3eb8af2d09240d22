package org.campusfrontline.volunteer.recruitment.quota;

import jakarta.enterprise.event.Event;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.campusfrontline.platform.Refusal;
import org.campusfrontline.volunteer.recruitment.quota.rule.House;
import org.campusfrontline.volunteer.recruitment.quota.rule.House.Barrier;
import org.campusfrontline.volunteer.recruitment.shift.QuotedSeats;
import org.campusfrontline.volunteer.recruitment.shift.SeatCount;
import org.campusfrontline.volunteer.recruitment.shift.SeatGrant;
import org.campusfrontline.volunteer.recruitment.shift.Seats;
import org.campusfrontline.volunteer.recruitment.shift.SeatsFreed;
import org.campusfrontline.volunteer.recruitment.shift.ShiftFacts;

/// Gives and takes seats, with the quota of the shift where it has one: the counters of its seats are locked, then the
/// lines are counted. Where it has none, this is one statement on the counters as ever.
@Singleton
public class SeatDesk {

    private final Seats seats;
    private final QuotedSeats quoted;
    private final QuotaStore store;
    private final Counting counting;
    private final QuotaRefusals refusals;
    private final Reserves reserves;
    private final QuotaLog log;
    private final Event<SeatsFreed> freed;
    private final Clock clock;

    SeatDesk(
            Seats seats,
            QuotedSeats quoted,
            QuotaStore store,
            Counting counting,
            QuotaRefusals refusals,
            Reserves reserves,
            QuotaLog log,
            Event<SeatsFreed> freed,
            Clock clock) {
        this.seats = seats;
        this.quoted = quoted;
        this.store = store;
        this.counting = counting;
        this.refusals = refusals;
        this.reserves = reserves;
        this.log = log;
        this.freed = freed;
        this.clock = clock;
    }

    /// Who asks for a seat in which shift; `standBy` is a place in the reserve where no seat is to be had.
    public record Asking(ShiftFacts shift, UUID signUp, String person, boolean mayWait, boolean standBy) {}

    /// A shift as it stands behind its lock, and the lines that count the person who is asked about.
    private record Held(ShiftFacts shift, SeatCount count, Quota quota, Set<Integer> counting, Instant now) {

        House house() {
            return quota.house(count, shift.start(), now);
        }

        Optional<Barrier> barrier() {
            return house().barrier(counting);
        }
    }

    /// For a wish: nothing where the shift is not what was read of it any more.
    public SeatGrant take(Asking asking) {
        SeatGrant grant =
                asking.shift().quoted() ? new SeatGrant.Nothing() : seats.take(asking.shift(), asking.mayWait());
        return orByQuota(grant, asking, true);
    }

    /// For one who has a sign-up for the shift already, whose person is held.
    public SeatGrant admit(Asking asking) {
        UUID shift = asking.shift().shift();
        SeatGrant grant = asking.shift().quoted() ? new SeatGrant.Nothing() : seats.take(shift, asking.mayWait());
        return orByQuota(grant, asking, false);
    }

    private SeatGrant orByQuota(SeatGrant grant, Asking asking, boolean asSeen) {
        return switch (grant) {
            case SeatGrant.Nothing nothing ->
                hold(asking.shift(), asking.person())
                        .filter(held -> !asSeen
                                || held.count().edition() == asking.shift().edition())
                        .map(held -> take(held, asking))
                        .orElse(nothing);
            case SeatGrant.PlaceInLine place -> asking.standBy() ? new SeatGrant.Kept(refusals.reserveFull(0)) : place;
            case SeatGrant.Seat seat -> seat;
            case SeatGrant.Kept kept -> kept;
        };
    }

    private SeatGrant take(Held held, Asking asking) {
        UUID shift = asking.shift().shift();
        Optional<Barrier> barrier = held.barrier();
        boolean free = held.count().taken() < held.count().capacity();
        if (free && barrier.isEmpty() && quoted.take(shift)) {
            count(held, asking.signUp());
            return new SeatGrant.Seat();
        }
        if (asking.mayWait() && held.count().accepting()) {
            return asking.standBy()
                            && reserves.standingBy(shift) >= held.quota().reserve()
                    ? new SeatGrant.Kept(refusals.reserveFull(held.quota().reserve()))
                    : new SeatGrant.PlaceInLine(quoted.joinLine(shift));
        }
        Optional<Refusal> why = held.count().accepting() && free
                ? barrier.flatMap(standing -> refusals.of(standing, held.quota(), held.house()))
                : Optional.empty();
        return why.<SeatGrant>map(SeatGrant.Kept::new).orElseGet(SeatGrant.Nothing::new);
    }

    /// Moves one who waits to a reserved or free seat; false where there is none for this person any more.
    public boolean passOn(ShiftFacts shift, UUID signUp, String person) {
        if (!shift.quoted()) {
            return seats.passOn(shift.shift());
        }
        Optional<Held> held =
                hold(shift, person).filter(found -> found.barrier().isEmpty());
        boolean passed = held.isPresent() && quoted.passOn(shift.shift());
        if (passed) {
            count(held.get(), signUp);
        }
        return passed;
    }

    public void giveBack(ShiftFacts shift, List<UUID> signUps, Instant now) {
        if (!seats.giveBack(shift.shift(), signUps.size(), now)) {
            signUps.forEach(signUp -> giveKeptBack(shift, signUp, now));
        }
    }

    private void giveKeptBack(ShiftFacts shift, UUID signUp, Instant now) {
        UUID id = shift.shift();
        quoted.lock(id);
        Quota before = store.find(id).orElseThrow();
        store.uncount(id, signUp);
        quoted.giveBack(id, now);
        Quota after = store.find(id).orElseThrow();
        log.broken(shift, before, after, 1, quoted.lock(id).orElseThrow());
        quoted.keepForLine(id, now);
    }

    /// A seat that goes from one sign-up to another without ever being free: why the quota does not let this person
    /// take it, or empty where it was counted for the person. Who counts for the same as the one before always may.
    public Optional<Refusal> handOver(ShiftFacts shift, UUID from, UUID to, String person) {
        if (!shift.quoted()) {
            return Optional.empty();
        }
        UUID id = shift.shift();
        quoted.lock(id);
        Set<Integer> given = store.counted(id).getOrDefault(from, Set.of());
        store.uncount(id, from);
        Held held = hold(shift, person).orElseThrow();
        House house = held.house().withoutOne();
        Optional<Barrier> barrier = held.counting().equals(given) ? Optional.empty() : house.barrier(held.counting());
        if (barrier.isPresent()) {
            return refusals.of(barrier.get(), held.quota(), house);
        }
        store.count(id, to, held.counting());
        return Optional.empty();
    }

    /// A free seat for one whose own was given on; who is there already is counted and not judged.
    public boolean takeAgain(ShiftFacts shift, UUID signUp, String person) {
        if (seats.takeAgain(shift.shift())) {
            return true;
        }
        Optional<Held> held = hold(shift, person);
        boolean taken = held.isPresent() && quoted.takeAgain(shift.shift());
        if (taken) {
            store.count(shift.shift(), signUp, held.get().counting());
        }
        return taken;
    }

    /// Empty where the shift has no quota. What counts the person is read before the lock, and again only where the
    /// quota was changed meanwhile.
    private Optional<Held> hold(ShiftFacts shift, String person) {
        Optional<Quota> seen = store.find(shift.shift());
        if (seen.isEmpty()) {
            return Optional.empty();
        }
        Set<Integer> before = counting.of(person, shift, seen.get());
        Optional<SeatCount> count = quoted.lockQuoted(shift.shift());
        if (count.isEmpty()) {
            return Optional.empty();
        }
        Quota quota = store.find(shift.shift()).orElseThrow();
        Set<Integer> now = quota.version() == seen.get().version() ? before : counting.of(person, shift, quota);
        return Optional.of(released(new Held(shift, count.get(), quota, now, clock.instant())));
    }

    /// Seats that lines kept until just now go to those who wait first.
    private Held released(Held held) {
        UUID shift = held.shift().shift();
        int released = held.quota().releasedAt(held.shift().start(), held.now());
        if (released == held.quota().released()) {
            return held;
        }
        store.released(shift, released);
        return keepForLine(held);
    }

    private Held keepForLine(Held held) {
        UUID shift = held.shift().shift();
        if (!quoted.keepForLine(shift, held.now())) {
            return held;
        }
        freed.fire(new SeatsFreed(shift));
        return new Held(held.shift(), quoted.lock(shift).orElseThrow(), held.quota(), held.counting(), held.now());
    }

    /// Whoever meets several lines may set seats free that they kept.
    private void count(Held held, UUID signUp) {
        store.count(held.shift().shift(), signUp, held.counting());
        House before = held.house();
        House after = before.with(held.counting());
        if (after.free() - after.kept() > before.free() - before.kept()) {
            keepForLine(held);
        }
    }
}
