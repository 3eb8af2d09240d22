package org.campusfrontline.volunteer.recruitment.consent;

import jakarta.enterprise.event.Event;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
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
/// people
/// are held first, in their order, then all shifts, in theirs; who came in between is held only if nobody else does.
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
        Deadlines deadlines = order.deadlines();
        Set<String> asked = new HashSet<>();
        Set<String> colliding = new HashSet<>();
        Set<String> told = new HashSet<>();
        List<ShiftPreview> previews = order.changes().stream()
                .map(change -> {
                    List<Standing> standing = signUps.standing(change.shift());
                    ShiftFacts shift = shifts.find(change.shift()).orElseThrow().at(change.after());
                    Set<String> shiftAsked = people(standing.stream().filter(Standing::isAsked));
                    Set<String> shiftTold = people(standing.stream().filter(Standing::isTold));
                    Set<String> shiftColliding = people(seatsAhead(standing, change)
                            .filter(one -> !collisions
                                    .of(one.person(), shift, moves, order.now())
                                    .isEmpty()));
                    asked.addAll(shiftAsked);
                    told.addAll(shiftTold);
                    colliding.addAll(shiftColliding);
                    return new ShiftPreview(
                            change.shift(),
                            change.aspects(),
                            deadlines.until(change.shift()),
                            deadlines.of(change.shift()).earliest(),
                            deadlines.of(change.shift()).latest(),
                            shiftAsked.size(),
                            shiftColliding.size(),
                            shiftTold.size());
                })
                .toList();
        return new ChangePreview(asked.size(), colliding.size(), told.size(), previews);
    }

    /// A seat at the time of a duty is looked at at once: the duty wins.
    private Map<UUID, List<String>> collisions(ShiftFacts shift, ShiftChange change, Moves moves, Instant now) {
        List<Standing> standing = signUps.standing(change.shift());
        Map<UUID, List<String>> found = seatsAhead(standing, change)
                .collect(Collectors.toMap(Standing::signUp, one -> collisions.of(one.person(), shift, moves, now)));
        standing.stream()
                .filter(one -> found.getOrDefault(one.signUp(), List.of()).contains(SignUpProblem.DUTY_OVERLAP.code()))
                .forEach(one -> duties.fire(new DutiesChanged(one.person())));
        return found;
    }

    private static Stream<Standing> seatsAhead(List<Standing> standing, ShiftChange change) {
        return standing.stream().filter(one -> change.moves() && one.isSeatAhead());
    }

    private Set<String> people(Order order) {
        return people(order.changes().stream().flatMap(change -> signUps.standing(change.shift()).stream()));
    }

    private static Set<String> people(Stream<Standing> standing) {
        return standing.map(Standing::person).collect(Collectors.toCollection(HashSet::new));
    }
}
