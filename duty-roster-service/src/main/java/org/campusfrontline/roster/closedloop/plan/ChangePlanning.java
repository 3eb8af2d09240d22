package org.campusfrontline.roster.closedloop.plan;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.campusfrontline.platform.Outcome;
import org.campusfrontline.platform.Refusal;
import org.campusfrontline.roster.closedloop.core.FewestMoves;
import org.campusfrontline.roster.closedloop.core.Later;
import org.campusfrontline.roster.closedloop.core.MovePlan;
import org.campusfrontline.roster.closedloop.core.MoveTask;
import org.campusfrontline.roster.closedloop.core.Placed;
import org.campusfrontline.roster.closedloop.core.Present;
import org.campusfrontline.roster.closedloop.core.Taken;
import org.campusfrontline.roster.closedloop.cycle.Cycle;
import org.campusfrontline.roster.closedloop.cycle.SharedBuildings;
import org.campusfrontline.roster.closedloop.cycle.Stay;
import org.campusfrontline.roster.closedloop.cycle.StayStore;
import org.campusfrontline.roster.closedloop.loop.ClosedLoop;
import org.campusfrontline.roster.closedloop.loop.Cohort;
import org.campusfrontline.roster.closedloop.loop.CohortStore;
import org.campusfrontline.roster.closedloop.loop.LoopAccess;
import org.campusfrontline.roster.closedloop.policy.InForce;
import org.campusfrontline.roster.closedloop.policy.PolicyStore;
import org.campusfrontline.roster.closedloop.policy.PolicyVersion;
import org.campusfrontline.roster.closedloop.rule.Course;
import org.campusfrontline.roster.closedloop.rule.LoopProblem;
import org.campusfrontline.roster.closedloop.rule.PhaseDays;
import org.jspecify.annotations.Nullable;

/// Computes the least change that a version of a policy makes of open cycles: whoever has begun keeps what has passed,
/// later cohorts move only as far as buildings and turns make them.
@Singleton
class ChangePlanning {

    private static final int FURTHEST = 90;
    private static final int MOST_PLACES = 100_000;
    private static final int MOST_DAYS = 400;
    private final StayStore stays;
    private final SharedBuildings shared;
    private final CohortStore cohorts;
    private final PolicyStore policies;
    private final LoopAccess access;

    ChangePlanning(
            StayStore stays, SharedBuildings shared, CohortStore cohorts, PolicyStore policies, LoopAccess access) {
        this.stays = stays;
        this.shared = shared;
        this.cohorts = cohorts;
        this.policies = policies;
        this.access = access;
    }

    Outcome<PolicyChange> compute(PolicyVersion version, LocalDate from, List<ClosedLoop> loops) {
        Optional<Refusal> refusal = version.refusalUnlessDraft().or(() -> tooEarly(version, from));
        List<PolicyChange.OfLoop> changes = new ArrayList<>();
        for (ClosedLoop loop : loops) {
            if (refusal.isPresent()) {
                break;
            }
            OneLoop one = new OneLoop(loop, version, from, elsewhere(loop, version, from, loops, changes));
            refusal = one.compute();
            changes.add(one.change());
        }
        return refusal.isPresent()
                ? Outcome.refused(refusal.get())
                : Outcome.done(new PolicyChange(version, from, changes));
    }

    /// Stays of other loops in this one's buildings, as they are under the version: as changed where their loop's turn
    /// was before, and only those that cannot move any more where it is to come.
    private List<Stay> elsewhere(
            ClosedLoop loop,
            PolicyVersion version,
            LocalDate from,
            List<ClosedLoop> bound,
            List<PolicyChange.OfLoop> changes) {
        Set<UUID> ids = bound.stream().map(ClosedLoop::id).collect(Collectors.toSet());
        Set<UUID> done = changes.stream().map(one -> one.loop().id()).collect(Collectors.toSet());
        List<Stay> found = new ArrayList<>();
        for (Stay stay : shared.elsewhere(loop, from)) {
            if (!ids.contains(stay.loop())) {
                found.add(stay);
            } else if (!done.contains(stay.loop()) && !stay.course().first().isAfter(access.today())) {
                found.add(stay.with(fixed(stay, version, from), stay.homes()));
            }
        }
        changes.stream()
                .flatMap(one -> one.stays().stream())
                .map(PolicyChange.Restated::after)
                .forEach(found::add);
        return found;
    }

    private static Course fixed(Stay stay, PolicyVersion version, LocalDate from) {
        return stay.leftEarly()
                ? stay.course().tailUnder(version.days(), from)
                : stay.course().under(version.days(), from);
    }

    private Optional<Refusal> tooEarly(PolicyVersion version, LocalDate from) {
        LocalDate today = access.today();
        LocalDate earliest = policies.inForce(version.policy())
                .latest()
                .map(InForce.Step::from)
                .filter(today::isBefore)
                .orElse(today);
        return from.isBefore(earliest)
                ? Optional.of(Refusal.of(LoopProblem.IN_FORCE_TOO_EARLY)
                        .with("earliest", earliest.toString())
                        .at("/from"))
                : Optional.empty();
    }

    /// The change of one loop while it is computed.
    private final class OneLoop {

        private final ClosedLoop loop;
        private final PolicyVersion version;
        private final PhaseDays days;
        private final LocalDate from;
        private final LoopDaysOf numbers;
        private final List<Cycle> open;
        private final Map<UUID, List<Stay>> together = new HashMap<>();
        private final List<Stay> leavers = new ArrayList<>();
        private final List<Stay> elsewhere;
        private final List<PolicyChange.Moved> moved = new ArrayList<>();
        private final List<PolicyChange.Restated> restated = new ArrayList<>();
        private @Nullable MovePlan plan;

        OneLoop(ClosedLoop loop, PolicyVersion version, LocalDate from, List<Stay> elsewhere) {
            this.elsewhere = elsewhere;
            this.loop = loop;
            this.version = version;
            this.from = from;
            days = version.days();
            Map<UUID, Integer> teams = new HashMap<>();
            cohorts.standing(loop.id()).forEach(cohort -> teams.put(cohort.id(), teams.size()));
            numbers = new LoopDaysOf(loop, from, teams);
            for (Stay stay : stays.stays(loop.id(), from)) {
                if (stay.leftEarly()) {
                    leavers.add(stay);
                } else {
                    together.computeIfAbsent(stay.cycle(), cycle -> new ArrayList<>())
                            .add(stay);
                }
            }
            open = stays.cycles(loop.id(), from).stream()
                    .filter(cycle -> together.containsKey(cycle.id()))
                    .toList();
        }

        Optional<Refusal> compute() {
            if (days.loop() <= loop.turns().overlap()) {
                return Optional.of(Refusal.of(LoopProblem.OVERLAP_TOO_LONG).with("days", days.loop()));
            }
            MovePlan found = FewestMoves.find(task(), MOST_PLACES);
            plan = found;
            if (found.placed().size() < open.size()) {
                return Optional.of(noRoom(open.get(Math.max(0, found.stuck()))));
            }
            for (int index = 0; index < open.size(); index++) {
                move(open.get(index), found.placed().get(index));
            }
            leavers.forEach(stay -> restate(stay, tail(stay), stay.homes()));
            return Optional.empty();
        }

        private Refusal noRoom(Cycle cycle) {
            return Refusal.of(LoopProblem.NO_ROOM)
                    .with(
                            "cohort",
                            cohorts.find(cycle.cohort()).map(Cohort::name).orElse(""))
                    .with("from", cycle.course().under(days, from).first().toString());
        }

        private MoveTask task() {
            List<Later> cycles = open.stream().map(this::later).toList();
            List<Present> present = leavers.stream()
                    .map(stay -> numbers.present(stay, tail(stay)))
                    .toList();
            List<Taken> taken = Stream.concat(
                            leavers.stream().flatMap(stay -> numbers.taken(stay, tail(stay), stay.homes()).stream()),
                            elsewhere.stream().flatMap(stay -> numbers.takenElsewhere(stay).stream()))
                    .distinct()
                    .toList();
            int last = cycles.stream()
                    .mapToInt(cycle -> Math.max(cycle.loopLast(), cycle.oldLoopLast()))
                    .max()
                    .orElse(0);
            LocalDate tomorrow = access.today().plusDays(1);
            return new MoveTask(
                    numbers.terms(days),
                    Math.clamp(last + 1L, 1, MOST_DAYS),
                    numbers.wanted(),
                    numbers.homes(),
                    cycles,
                    present,
                    taken,
                    Math.max(0, numbers.day(tomorrow)),
                    FURTHEST);
        }

        private Course tail(Stay stay) {
            return stay.course().tailUnder(days, from);
        }

        private Later later(Cycle cycle) {
            Course before = cycle.course();
            Course after = before.under(days, from);
            List<Stay> people = together.getOrDefault(cycle.id(), List.of());
            LocalDate today = access.today();
            boolean canMove = !before.first().isBefore(from) && before.first().isAfter(today);
            return new Later(
                    numbers.team(cycle.cohort()),
                    people.size(),
                    numbers.posts(people.stream().map(Stay::post).toList()),
                    numbers.day(after.first()),
                    numbers.day(after.loopLast()),
                    numbers.day(after.isolationLast()),
                    numbers.day(after.restLast()),
                    numbers.day(before.first()),
                    numbers.day(before.loopLast()),
                    numbers.home(cycle.homes().living()),
                    numbers.home(cycle.homes().isolating()),
                    canMove,
                    !before.loopLast().isBefore(today) || cycle.homes().isolating() == null);
        }

        private void move(Cycle cycle, Placed placed) {
            Course course = cycle.course().under(days, from).moved(placed.by());
            String kept = placed.isolating() < 0 ? cycle.homes().isolating() : numbers.code(placed.isolating());
            Cycle.Homes homes =
                    new Cycle.Homes(loop.buildings().get(placed.living()).code(), kept);
            Cycle after = new Cycle(
                    cycle.id(),
                    cycle.loop(),
                    cycle.cohort(),
                    version.number(),
                    course,
                    homes,
                    null,
                    cycle.plannedBy(),
                    cycle.plannedAt(),
                    cycle.version() + 1);
            moved.add(new PolicyChange.Moved(cycle, after, placed.by()));
            together.getOrDefault(cycle.id(), List.of()).forEach(stay -> restate(stay, course, homes));
        }

        private void restate(Stay stay, Course course, Cycle.Homes homes) {
            restated.add(new PolicyChange.Restated(stay, stay.with(course, homes)));
        }

        PolicyChange.OfLoop change() {
            MovePlan found = plan == null ? new MovePlan(List.of(), 0, 0, 0, 0, true, -1) : plan;
            return new PolicyChange.OfLoop(loop, numbers, found, moved, restated);
        }
    }
}
