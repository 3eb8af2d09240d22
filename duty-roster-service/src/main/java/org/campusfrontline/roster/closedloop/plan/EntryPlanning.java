package org.campusfrontline.roster.closedloop.plan;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.campusfrontline.platform.Outcome;
import org.campusfrontline.platform.Refusal;
import org.campusfrontline.roster.closedloop.core.EntryPlan;
import org.campusfrontline.roster.closedloop.core.EntrySearch;
import org.campusfrontline.roster.closedloop.core.EntryTask;
import org.campusfrontline.roster.closedloop.core.Present;
import org.campusfrontline.roster.closedloop.core.Taken;
import org.campusfrontline.roster.closedloop.core.Team;
import org.campusfrontline.roster.closedloop.cycle.SharedBuildings;
import org.campusfrontline.roster.closedloop.cycle.Stay;
import org.campusfrontline.roster.closedloop.cycle.StayStore;
import org.campusfrontline.roster.closedloop.loop.ClosedLoop;
import org.campusfrontline.roster.closedloop.loop.Cohort;
import org.campusfrontline.roster.closedloop.loop.CohortStore;
import org.campusfrontline.roster.closedloop.loop.LoopAccess;
import org.campusfrontline.roster.closedloop.loop.LoopRequests.MemberPart;
import org.campusfrontline.roster.closedloop.policy.InForce;
import org.campusfrontline.roster.closedloop.policy.PolicyStore;
import org.campusfrontline.roster.closedloop.rule.LoopProblem;

/// Computes who enters when beside what stands already, by the newest version of the loop's policy.
@Singleton
class EntryPlanning {

    static final int MOST_DAYS = 180;
    private static final int WIDTH = 3000;
    private static final LocalDate EVER = LocalDate.of(2000, 1, 1);
    private static final LocalDate ALWAYS = LocalDate.of(2200, 1, 1);
    private final StayStore stays;
    private final SharedBuildings shared;
    private final CohortStore cohorts;
    private final PolicyStore policies;
    private final LoopAccess access;

    EntryPlanning(
            StayStore stays, SharedBuildings shared, CohortStore cohorts, PolicyStore policies, LoopAccess access) {
        this.stays = stays;
        this.shared = shared;
        this.cohorts = cohorts;
        this.policies = policies;
        this.access = access;
    }

    /// Everything that a view of the plan and its keeping need.
    record Computed(
            ClosedLoop loop,
            LocalDate from,
            int days,
            InForce.Step policy,
            List<Cohort> cohorts,
            List<Stay> standing,
            LoopDaysOf numbers,
            EntryPlan plan) {

        Computed {
            cohorts = List.copyOf(cohorts);
            standing = List.copyOf(standing);
        }

        String basis() {
            return Basis.of(loop.id(), loop.version(), from, days, policy.number(), plan);
        }
    }

    Outcome<Computed> compute(ClosedLoop loop, LocalDate from, int days) {
        Optional<InForce.Step> latest = policies.inForce(loop.policy()).latest();
        Optional<Refusal> refusal = refusal(loop, from, days, latest);
        if (refusal.isPresent() || latest.isEmpty()) {
            return Outcome.refused(refusal.stream().toList());
        }
        List<Cohort> teams = cohorts.standing(loop.id());
        List<Stay> standing = stays.stays(loop.id(), from);
        Map<UUID, Integer> numberOf = new HashMap<>();
        teams.forEach(cohort -> numberOf.put(cohort.id(), numberOf.size()));
        LoopDaysOf numbers = new LoopDaysOf(loop, from, numberOf);
        List<Present> present = standing.stream()
                .map(stay -> numbers.present(stay, stay.course()))
                .toList();
        List<Taken> taken = Stream.concat(
                        standing.stream().flatMap(stay -> numbers.taken(stay, stay.course(), stay.homes()).stream()),
                        shared.elsewhere(loop, from).stream().flatMap(stay -> numbers.takenElsewhere(stay).stream()))
                .distinct()
                .toList();
        EntryTask task = new EntryTask(
                numbers.terms(latest.get().days()),
                days,
                numbers.wanted(),
                teams.stream().map(cohort -> team(cohort, numbers)).toList(),
                numbers.homes(),
                merged(present),
                taken);
        EntryPlan plan = EntrySearch.plan(task, WIDTH);
        return Outcome.done(new Computed(loop, from, days, latest.get(), teams, standing, numbers, plan));
    }

    private Optional<Refusal> refusal(ClosedLoop loop, LocalDate from, int days, Optional<InForce.Step> latest) {
        LocalDate today = access.today();
        if (from.isBefore(today) || days < 1 || days > MOST_DAYS) {
            return Optional.of(Refusal.of(LoopProblem.DAYS_MALFORMED)
                    .with("from", today.toString())
                    .with("most", MOST_DAYS));
        }
        if (latest.isEmpty() || latest.get().from().isAfter(from)) {
            return Optional.of(Refusal.of(LoopProblem.NO_POLICY_IN_FORCE)
                    .with("from", latest.map(step -> step.from().toString()).orElse("—")));
        }
        int loopDays = latest.get().days().loop();
        return loopDays > loop.turns().overlap()
                ? Optional.empty()
                : Optional.of(Refusal.of(LoopProblem.OVERLAP_TOO_LONG).with("days", loopDays));
    }

    /// Ready once all of its people are, in whatever loop they were before.
    private Team team(Cohort cohort, LoopDaysOf numbers) {
        List<String> people = cohort.members().stream().map(MemberPart::person).toList();
        Map<String, Integer> served = new HashMap<>();
        int ready = 0;
        for (Stay stay : stays.touching(people, EVER, ALWAYS)) {
            int inLoop = Math.toIntExact(ChronoUnit.DAYS.between(
                    stay.course().first(), stay.course().loopLast().plusDays(1)));
            served.merge(stay.person(), inLoop, Integer::sum);
            ready = Math.max(ready, numbers.day(stay.course().availableFrom()));
        }
        return new Team(
                ready,
                people.stream().map(person -> served.getOrDefault(person, 0)).toList(),
                numbers.posts(cohort.members().stream().map(MemberPart::post).toList()));
    }

    private static List<Present> merged(List<Present> single) {
        record Span(int team, int first, int last) {}
        Map<Span, List<Integer>> sums = new HashMap<>();
        for (Present one : single) {
            sums.merge(new Span(one.team(), one.first(), one.last()), one.posts(), EntryPlanning::sum);
        }
        return sums.entrySet().stream()
                .map(entry ->
                        new Present(entry.getKey().team, entry.getValue(), entry.getKey().first, entry.getKey().last))
                .sorted(Comparator.comparing(Present::first)
                        .thenComparing(Present::last)
                        .thenComparing(Present::team))
                .toList();
    }

    private static List<Integer> sum(List<Integer> one, List<Integer> other) {
        List<Integer> sum = new ArrayList<>();
        for (int index = 0; index < one.size(); index++) {
            sum.add(one.get(index) + other.get(index));
        }
        return sum;
    }
}
