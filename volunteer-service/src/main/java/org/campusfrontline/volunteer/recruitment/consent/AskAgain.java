package org.campusfrontline.volunteer.recruitment.consent;

import jakarta.enterprise.event.Event;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.campusfrontline.platform.Refusal;
import org.campusfrontline.volunteer.recruitment.consent.ChangePreview.ShiftPreview;
import org.campusfrontline.volunteer.recruitment.consent.rule.ConsentProblem;
import org.campusfrontline.volunteer.recruitment.duty.DutiesChanged;
import org.campusfrontline.volunteer.recruitment.shift.Seats;
import org.campusfrontline.volunteer.recruitment.shift.SeatsFreed;
import org.campusfrontline.volunteer.recruitment.shift.ShiftChange;
import org.campusfrontline.volunteer.recruitment.shift.ShiftFacts;
import org.campusfrontline.volunteer.recruitment.shift.ShiftMoved;
import org.campusfrontline.volunteer.recruitment.shift.ShiftQueries;
import org.campusfrontline.volunteer.recruitment.signup.ChangedSignUps;
import org.campusfrontline.volunteer.recruitment.signup.ChangedSignUps.Announcement;
import org.campusfrontline.volunteer.recruitment.signup.ChangedSignUps.Standing;
import org.campusfrontline.volunteer.recruitment.signup.rule.SignUpProblem;
import org.campusfrontline.volunteer.recruitment.timeline.Crowd;
import org.jspecify.annotations.Nullable;

/// Tells the people of changed shifts and asks those who still have to come, in the transaction of the change. All
/// people are held first, in their order, then all shifts, in theirs; who came in between is held only if nobody else
/// does.
@Singleton
public class AskAgain {

    private final ChangedSignUps signUps;
    private final Crowd crowd;
    private final Seats seats;
    private final ShiftQueries shifts;
    private final Collisions collisions;
    private final Event<ShiftMoved> moved;
    private final Event<SeatsFreed> freed;
    private final Event<DutiesChanged> duties;

    AskAgain(
            ChangedSignUps signUps,
            Crowd crowd,
            Seats seats,
            ShiftQueries shifts,
            Collisions collisions,
            Event<ShiftMoved> moved,
            Event<SeatsFreed> freed,
            Event<DutiesChanged> duties) {
        this.signUps = signUps;
        this.crowd = crowd;
        this.seats = seats;
        this.shifts = shifts;
        this.collisions = collisions;
        this.moved = moved;
        this.freed = freed;
        this.duties = duties;
    }

    /// What shall be told: by which revision, and the deadline where another than the usual one is wanted.
    public record Order(
            List<ShiftChange> changes,
            int revision,
            @Nullable Instant consentBy,
            Instant now) {
        public Order {
            changes = List.copyOf(changes);
        }

        /// Why people cannot be asked by then.
        public Optional<Refusal> refusal() {
            return deadlines().refusal();
        }

        private Deadlines deadlines() {
            return Deadlines.of(changes, consentBy, now);
        }
    }

    /// Holds the people of the shifts, and the counters of these and of `others`. Refused, to be asked for again, where
    /// somebody came meanwhile who does something else at this moment.
    public Optional<Refusal> hold(Order order, Collection<UUID> others) {
        Set<String> people = people(order);
        crowd.hold(people);
        Stream<UUID> changed = order.changes().stream().map(ShiftChange::shift);
        seats.hold(Stream.concat(changed, others.stream()).toList());
        Set<String> late = people(order);
        late.removeAll(people);
        return crowd.holdUnlessHeld(late) ? Optional.empty() : Optional.of(Refusal.of(ConsentProblem.SHIFT_BUSY));
    }

    /// All is held and the shifts are written as they are now.
    public void tell(Order order) {
        order.changes()
                .forEach(change -> seats.change(
                        change.shift(), change.after().start(), change.after().end()));
        Moves moves = Moves.of(order.changes());
        Deadlines deadlines = order.deadlines();
        for (ShiftChange change : order.changes()) {
            ShiftFacts shift = shifts.find(change.shift()).orElseThrow();
            Map<UUID, List<String>> found = collisions(shift, change, moves, order.now());
            Instant until = deadlines.until(change.shift());
            signUps.announce(
                    new Announcement(shift, change, order.revision(), until, order.now()),
                    signUp -> found.getOrDefault(signUp, List.of()));
            if (change.moves()) {
                moved.fire(new ShiftMoved(change.shift()));
                freed.fire(new SeatsFreed(change.shift()));
            }
        }
    }

    /// What `tell` would do, by plain reads.
    public ChangePreview preview(Order order) {
        Moves moves = Moves.of(order.changes());
        Map<ShiftChange, Concerned> concerned = new LinkedHashMap<>();
        order.changes().forEach(change -> concerned.put(change, concerned(change, moves, order.now())));
        Deadlines deadlines = order.deadlines();
        return new ChangePreview(
                count(concerned.values(), Concerned::asked),
                count(concerned.values(), Concerned::colliding),
                count(concerned.values(), Concerned::told),
                concerned.entrySet().stream()
                        .map(one -> preview(one.getKey(), one.getValue(), deadlines))
                        .toList());
    }

    private static ShiftPreview preview(ShiftChange change, Concerned concerned, Deadlines deadlines) {
        return new ShiftPreview(
                change.shift(),
                change.aspects(),
                deadlines.until(change.shift()),
                deadlines.of(change.shift()).earliest(),
                deadlines.of(change.shift()).latest(),
                concerned.asked().size(),
                concerned.colliding().size(),
                concerned.told().size());
    }

    /// People by what a change means to them.
    private record Concerned(Set<String> asked, Set<String> colliding, Set<String> told) {}

    private Concerned concerned(ShiftChange change, Moves moves, Instant now) {
        List<Standing> standing = signUps.standing(change.shift());
        ShiftFacts shift = shifts.find(change.shift()).orElseThrow().at(change.after());
        Set<UUID> found =
                change.moves() ? collisions.of(shift, standing, moves, now).keySet() : Set.of();
        return new Concerned(
                people(standing.stream().filter(Standing::isAsked)),
                people(standing.stream().filter(one -> found.contains(one.signUp()))),
                people(standing.stream().filter(Standing::isTold)));
    }

    /// Each person once, in however many shifts.
    private static int count(Collection<Concerned> all, Function<Concerned, Set<String>> of) {
        return (int)
                all.stream().flatMap(one -> of.apply(one).stream()).distinct().count();
    }

    /// A seat at the time of a duty is looked at at once: the duty wins.
    private Map<UUID, List<String>> collisions(ShiftFacts shift, ShiftChange change, Moves moves, Instant now) {
        if (!change.moves()) {
            return Map.of();
        }
        List<Standing> standing = signUps.standing(change.shift());
        Map<UUID, List<String>> found = collisions.of(shift, standing, moves, now);
        standing.stream()
                .filter(one -> found.getOrDefault(one.signUp(), List.of()).contains(SignUpProblem.DUTY_OVERLAP.code()))
                .forEach(one -> duties.fire(new DutiesChanged(one.person())));
        return found;
    }

    private Set<String> people(Order order) {
        return people(order.changes().stream().flatMap(change -> signUps.standing(change.shift()).stream()));
    }

    private static Set<String> people(Stream<Standing> standing) {
        return standing.map(Standing::person).collect(Collectors.toCollection(HashSet::new));
    }
}
