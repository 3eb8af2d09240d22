package org.campusfrontline.roster.closedloop.cycle;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.campusfrontline.platform.Outcome;
import org.campusfrontline.platform.Refusal;
import org.campusfrontline.platform.UseCase;
import org.campusfrontline.platform.audit.Audit;
import org.campusfrontline.platform.audit.AuditEntry;
import org.campusfrontline.platform.problem.CommonProblem;
import org.campusfrontline.platform.time.Moments;
import org.campusfrontline.roster.closedloop.loop.ClosedLoop;
import org.campusfrontline.roster.closedloop.loop.CohortStore;
import org.campusfrontline.roster.closedloop.loop.LoopAccess;
import org.campusfrontline.roster.closedloop.loop.LoopStore;
import org.campusfrontline.roster.closedloop.policy.PolicyStore;
import org.campusfrontline.roster.closedloop.rule.Course;
import org.campusfrontline.roster.closedloop.rule.LeaveReason;
import org.campusfrontline.roster.closedloop.rule.LoopProblem;
import org.campusfrontline.roster.closedloop.rule.Move;
import org.campusfrontline.roster.duty.DutyStore;
import org.campusfrontline.roster.plan.FreedDays;
import org.jspecify.annotations.Nullable;

/// A planner notes that somebody entered, leaves early or stays out. Phases change by the date alone.
@UseCase
class NoteMove {

    private final LoopAccess access;
    private final LoopStore loops;
    private final StayStore stays;
    private final SharedBuildings shared;
    private final CohortStore cohorts;
    private final PolicyStore policies;
    private final DutyStore people;
    private final FreedDays freed;
    private final StayLog log;
    private final Audit audit;
    private final Clock clock;

    NoteMove(
            LoopAccess access,
            LoopStore loops,
            StayStore stays,
            SharedBuildings shared,
            CohortStore cohorts,
            PolicyStore policies,
            DutyStore people,
            FreedDays freed,
            StayLog log,
            Audit audit,
            Clock clock) {
        this.access = access;
        this.loops = loops;
        this.stays = stays;
        this.shared = shared;
        this.cohorts = cohorts;
        this.policies = policies;
        this.people = people;
        this.freed = freed;
        this.log = log;
        this.audit = audit;
        this.clock = clock;
    }

    /// `leaving` where somebody leaves early.
    public Outcome<Stay> note(UUID id, Move move, @Nullable Leaving leaving, long expected) {
        Optional<ClosedLoop> loop = stays.find(id)
                .map(Stay::loop)
                .flatMap(move == Move.LEAVE_EARLY ? access::lockPlannedWithSharing : access::lockPlanned);
        if (loop.isEmpty()) {
            return Outcome.refused(CommonProblem.NOT_FOUND);
        }
        Stay stay = stays.find(id).orElseThrow();
        List<UUID> touched = move == Move.CONFIRM_ENTRY
                ? List.of()
                : freed.hold(
                        List.of(stay.person()),
                        stay.course().loopLast().plusDays(1),
                        stay.course().restLast());
        people.lockPeople(List.of(stay.person()));
        Optional<Refusal> refusal = stay.version() == expected
                ? move.refusal(stay.on(access.today()), stay.enteredAt() != null)
                : Optional.of(Refusal.of(CommonProblem.PRECONDITION_FAILED));
        if (refusal.isPresent()) {
            return Outcome.refused(refusal.get());
        }
        return changed(loop.get(), stay, move, leaving).map(after -> {
            freed.forget(touched);
            return keep(loop.get(), stay, after, move);
        });
    }

    /// The last day in the loop, and why.
    record Leaving(LocalDate lastDay, LeaveReason reason) {}

    private Outcome<Stay> changed(ClosedLoop loop, Stay stay, Move move, @Nullable Leaving leaving) {
        Instant now = Moments.stored(clock.instant());
        return switch (move) {
            case CONFIRM_ENTRY -> Outcome.done(with(stay, stay.course(), stay.homes(), now, null, null));
            case STAY_OUT -> Outcome.done(with(stay, stay.course(), stay.homes(), null, null, now));
            case LEAVE_EARLY ->
                leaving == null ? Outcome.refused(CommonProblem.NOT_FOUND) : leaves(loop, stay, leaving);
        };
    }

    private Outcome<Stay> leaves(ClosedLoop loop, Stay stay, Leaving leaving) {
        LocalDate today = access.today();
        LocalDate before = stay.course().loopLast().minusDays(1);
        if (leaving.lastDay().isBefore(today) || leaving.lastDay().isAfter(before)) {
            return Outcome.refused(Refusal.of(LoopProblem.LAST_DAY_MALFORMED)
                    .with("from", today.toString())
                    .with("to", before.toString())
                    .at("/lastDay"));
        }
        Course course = policies.inForce(loop.policy()).after(stay.course().first(), leaving.lastDay());
        String own = stay.homes().isolating();
        @Nullable String room = null;
        if (course.isolationLast().isAfter(course.loopLast())) {
            List<Stay> present = new ArrayList<>(stays.stays(loop.id(), today));
            present.addAll(shared.elsewhere(loop, today));
            room = new IsolationRooms(loop, present)
                    .roomFor(stay.id(), stay.cohort(), course, own)
                    .orElse(null);
            if (room == null) {
                return Outcome.refused(Refusal.of(LoopProblem.NO_ROOM)
                        .with(
                                "cohort",
                                cohorts.find(stay.cohort()).orElseThrow().name())
                        .with("from", course.loopLast().plusDays(1).toString()));
            }
        }
        Cycle.Homes homes = new Cycle.Homes(stay.homes().living(), room);
        return Outcome.done(with(stay, course, homes, stay.enteredAt(), leaving.reason(), null));
    }

    private static Stay with(
            Stay stay,
            Course course,
            Cycle.Homes homes,
            @Nullable Instant enteredAt,
            @Nullable LeaveReason reason,
            @Nullable Instant outAt) {
        return new Stay(
                stay.id(),
                stay.cycle(),
                stay.loop(),
                stay.cohort(),
                stay.person(),
                stay.post(),
                course,
                homes,
                enteredAt,
                reason,
                outAt,
                stay.version() + 1);
    }

    private Stay keep(ClosedLoop loop, Stay before, Stay after, Move move) {
        stays.change(after);
        loops.touch(loop.id());
        log.changed(List.of(after), kind(move));
        if (after.isOut() || !after.course().equals(before.course())) {
            log.tell(loop, before, after);
        }
        audit.record(new AuditEntry(
                "loop-stay.changed",
                "loop-stay",
                after.id().toString(),
                loop.scope().unit(),
                Map.of("move", move.name())));
        return after;
    }

    private static StayChange.Kind kind(Move move) {
        return switch (move) {
            case CONFIRM_ENTRY -> StayChange.Kind.ENTERED;
            case LEAVE_EARLY -> StayChange.Kind.LEFT_EARLY;
            case STAY_OUT -> StayChange.Kind.STAYED_OUT;
        };
    }
}
