package org.campusfrontline.roster.pricing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.campusfrontline.roster.column.ColumnPlanner;
import org.campusfrontline.roster.engine.model.Argument;
import org.campusfrontline.roster.engine.model.Days;
import org.campusfrontline.roster.engine.model.Demand;
import org.campusfrontline.roster.engine.model.Pair;
import org.campusfrontline.roster.engine.model.Past;
import org.campusfrontline.roster.engine.model.Person;
import org.campusfrontline.roster.engine.model.Post;
import org.campusfrontline.roster.engine.model.Problem;
import org.campusfrontline.roster.engine.model.Rule;
import org.campusfrontline.roster.engine.model.RuleKind;
import org.campusfrontline.roster.engine.model.RuleSet;
import org.campusfrontline.roster.engine.model.Shift;
import org.junit.jupiter.api.Test;

/// Plans under rules that no search counts: sums of minutes and nights in weeks and windows, and pairs.
class RuleSumsTest {

    private static final LocalDate MONDAY = LocalDate.of(2028, 2, 7);
    private static final int DAYS = 14;
    private static final long NEVER = -1;

    @Test
    void keepsHardSumsAndComesNearTheBestOfSoftOnes() {
        // Given: six people, two by day and one by night, each with one weekend and at most five shifts a week
        List<Rule> rules = rules();
        rules.add(Rule.soft(RuleKind.MAX_NIGHTS, 3, Map.of("max", whole(2))));

        // When
        RulePlanner.Planned planned = plan(problem(rules, List.of()), 6);

        // Then: fourteen nights, of which twelve cost nothing
        assertThat(planned.judgement().breaches())
                .filteredOn(breach -> breach.rule().hard())
                .isEmpty();
        assertThat(planned.judgement().value().soft()).isEqualTo(6);
        assertThat(planned.bound()).isNotNull().isLessThanOrEqualTo(6);
    }

    @Test
    void keepsPairsTogetherAndApart() {
        // Given
        List<Rule> rules = rules();
        rules.add(Rule.hard(RuleKind.TOGETHER, Map.of()));
        rules.add(Rule.hard(RuleKind.APART, Map.of()));
        List<Pair> pairs = List.of(new Pair("p0", "p1", "D", true), new Pair("p2", "p3", "ANY", false));

        // When
        RulePlanner.Planned planned = plan(problem(rules, pairs), NEVER);

        // Then
        assertThat(planned.judgement().breaches())
                .filteredOn(breach -> breach.rule().hard())
                .isEmpty();
        assertThat(planned.bound())
                .isNotNull()
                .isLessThanOrEqualTo(planned.judgement().value().soft());
    }

    /// In as much time as a busy machine may need; less where that value is there, and a bound.
    private static RulePlanner.Planned plan(Problem problem, long enough) {
        return new RulePlanner(problem, Weights.over(problem), 2, new Until(enough)).plan(Duration.ofSeconds(20));
    }

    private static List<Rule> rules() {
        return new ArrayList<>(List.of(
                Rule.hard(RuleKind.MAX_MINUTES_PER_WEEK, Map.of("max", whole(2400))),
                Rule.hard(RuleKind.MAX_SHIFTS_IN_WINDOW, Map.of("max", whole(5), "days", whole(7))),
                Rule.hard(RuleKind.MAX_CONSECUTIVE_NIGHTS, Map.of("max", whole(2))),
                Rule.hard(RuleKind.MAX_WEEKENDS, Map.of("max", whole(1))),
                Rule.hard(RuleKind.MIN_REST, Map.of("minutes", whole(660))),
                Rule.soft(RuleKind.TARGET_COVER, 1, Map.of()),
                Rule.soft(RuleKind.MAX_COVER, 1, Map.of())));
    }

    private static Problem problem(List<Rule> rules, List<Pair> pairs) {
        List<Person> staff = IntStream.range(0, 6)
                .mapToObj(person -> new Person("p" + person, "", 100, Set.of(), List.of(), Past.NONE))
                .toList();
        List<Demand> demand = new ArrayList<>();
        for (int day = 0; day < DAYS; day++) {
            demand.add(new Demand(day, "D", 0, 2, 2, 100, 10));
            demand.add(new Demand(day, "N", 0, 1, 1, 100, 10));
        }
        return new Problem(
                Days.weekly(MONDAY, 0, DAYS),
                List.of(
                        new Shift("D", 480, 480, Set.of(), Set.of()),
                        new Shift("N", 1200, 720, Set.of("night"), Set.of())),
                List.of(new Post("post", "", "", Set.of(), Set.of())),
                staff,
                demand,
                List.of(),
                pairs,
                List.of(),
                List.of(RuleSet.forAll(rules)));
    }

    private static Argument whole(int value) {
        return new Argument.Whole(value);
    }

    private static final class Until implements ColumnPlanner.Watcher {

        private final long enough;
        private long least = Long.MAX_VALUE;
        private boolean bounded;

        Until(long enough) {
            this.enough = enough;
        }

        @Override
        public synchronized void better(long value) {
            least = Math.min(least, value);
        }

        @Override
        public synchronized void bound(long bound) {
            bounded = true;
        }

        @Override
        public synchronized boolean stopped() {
            return bounded && least <= enough;
        }
    }
}
