package org.campusfrontline.roster.pricing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.DayOfWeek;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.campusfrontline.roster.column.LineFinder;
import org.campusfrontline.roster.engine.model.Days;
import org.campusfrontline.roster.engine.model.Problem;
import org.campusfrontline.roster.engine.model.Reckoning;
import org.campusfrontline.roster.engine.model.Rule;
import org.campusfrontline.roster.engine.model.RuleSet;
import org.campusfrontline.roster.engine.score.RandomRoster;
import org.campusfrontline.roster.line.Line;
import org.campusfrontline.roster.line.LineAnswer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The search against every line there is, priced by the evaluator.
class RuleFinderTest {

    private static final int DAYS = 6;
    private static final int PEOPLE = 3;
    private static final double SAME = 1e-6;

    /// Boards on which a stretch takes in days off, and others.
    static LongStream seeds() {
        return LongStream.concat(
                LongStream.of(2_336_118, 6_873_705, 269_801_793_012_561L),
                new Random().longs(10).map(seed -> seed >>> 16));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void findsWhatNoLineBeats(long seed) {
        // Given
        RuleLines lines = RuleLines.of(new RandomBook(seed, PEOPLE, DAYS).problem(), Weights.standard());
        LineFinder finder = lines.finder();
        Random random = new Random(seed);
        for (int person = 0; person < PEOPLE; person++) {
            double[][] worth = worth(random, DAYS, lines.duties());

            // When
            LineAnswer answer = finder.cheapest(person, worth);

            // Then
            double least = least(finder, person, worth);
            assertThat(answer.bound()).as("seed %d, person %d", seed, person).isEqualTo(least, within(SAME));
            for (Line line : answer.lines()) {
                assertThat(line.cost())
                        .as("seed %d, person %d", seed, person)
                        .isEqualTo(finder.column(person, line.shifts()).reduced(worth), within(SAME));
            }
        }
    }

    /// What ended on the eve is not judged then, so that the search must not charge for it.
    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void neverSaysMoreWhereRulesBeginWithTheHorizon(long seed) {
        // Given
        Problem problem = new RandomBook(seed, PEOPLE, DAYS).problem();
        List<RuleSet> fromToday = problem.rules().stream()
                .map(set -> new RuleSet(set.name(), set.everybody(), 0, set.last(), set.rules()))
                .toList();
        RuleLines lines = RuleLines.of(problem.withRules(fromToday), Weights.standard());
        LineFinder finder = lines.finder();
        Random random = new Random(seed);
        for (int person = 0; person < PEOPLE; person++) {
            double[][] worth = worth(random, DAYS, lines.duties());

            // When
            LineAnswer answer = finder.cheapest(person, worth);

            // Then
            assertThat(answer.bound())
                    .as("seed %d, person %d", seed, person)
                    .isLessThanOrEqualTo(least(finder, person, worth) + SAME);
        }
    }

    /// With rules of every kind, most of which the search does not know: it never says too much.
    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void neverSaysMoreThanALineCosts(long seed) {
        // Given
        Random random = new Random(seed);
        Problem problem = softened(new RandomRoster(random).problem());
        RuleLines lines = RuleLines.of(problem, Weights.standard());
        LineFinder finder = lines.finder();
        for (int person = 0; person < lines.staff(); person++) {
            double[][] worth = worth(random, lines.days(), lines.duties());

            // When
            LineAnswer answer = finder.cheapest(person, worth);

            // Then
            assertThat(answer.lines()).isNotEmpty();
            for (Line found : answer.lines()) {
                for (int changed = 0; changed < 200; changed++) {
                    int[] line = found.shifts().clone();
                    for (int cell = random.nextInt(4); cell > 0; cell--) {
                        line[random.nextInt(line.length)] = random.nextInt(lines.duties() + 1) - 1;
                    }
                    assertThat(finder.column(person, line).reduced(worth))
                            .as("seed %d, person %d, line %s", seed, person, Arrays.toString(line))
                            .isGreaterThanOrEqualTo(answer.bound() - SAME);
                }
            }
        }
    }

    /// Two days off in the week and a worked Saturday, while half of the rules know weeks only.
    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void neverSaysMoreWhereSomeRulesGoByTheCalendarAndOthersByWeeks(long seed) {
        // Given
        Problem problem = holidays(new RandomBook(seed, PEOPLE, DAYS).problem());
        RuleLines lines = RuleLines.of(problem, Weights.standard());
        LineFinder finder = lines.finder();
        Random random = new Random(seed);
        for (int person = 0; person < PEOPLE; person++) {
            double[][] worth = worth(random, DAYS, lines.duties());

            // When
            LineAnswer answer = finder.cheapest(person, worth);

            // Then
            assertThat(answer.bound())
                    .as("seed %d, person %d", seed, person)
                    .isLessThanOrEqualTo(least(finder, person, worth) + SAME);
        }
    }

    private static Problem holidays(Problem problem) {
        Days days = problem.days();
        int[] classes = days.classes();
        for (int at = 0; at < classes.length; at++) {
            DayOfWeek weekday = days.date(at - days.past()).getDayOfWeek();
            boolean off = weekday == DayOfWeek.TUESDAY || weekday == DayOfWeek.WEDNESDAY;
            classes[at] = off ? Days.HOLIDAY : weekday == DayOfWeek.SATURDAY ? Days.WORKING : classes[at];
        }
        List<RuleSet> sets = problem.rules().stream()
                .flatMap(set -> Stream.of(set, set.by(Reckoning.WEEKS)))
                .toList();
        return new Problem(
                Days.of(days.start(), days.past(), classes),
                problem.shifts(),
                problem.posts(),
                problem.staff(),
                problem.demand(),
                problem.wishes(),
                problem.pairs(),
                problem.planned(),
                sets);
    }

    private static Problem softened(Problem problem) {
        return problem.withRules(problem.rules().stream()
                .map(set -> new RuleSet(
                        set.name(),
                        set.everybody(),
                        set.first(),
                        set.last(),
                        set.rules().stream().map(RuleFinderTest::softened).toList()))
                .toList());
    }

    private static Rule softened(Rule rule) {
        return new Rule(rule.id(), rule.kind(), rule.arguments(), false, rule.weight(), rule.level());
    }

    private static double[][] worth(Random random, int days, int duties) {
        double[][] worth = new double[days][duties];
        for (double[] day : worth) {
            Arrays.setAll(day, duty -> random.nextInt(4) == 0 ? 0 : random.nextDouble() * 20 - 4);
        }
        return worth;
    }

    private static double least(LineFinder finder, int person, double[][] worth) {
        int duties = worth[0].length;
        double least = Double.POSITIVE_INFINITY;
        for (int number = 0; number < Math.pow(duties + 1, DAYS); number++) {
            int[] line = new int[DAYS];
            int left = number;
            for (int day = 0; day < DAYS; day++) {
                line[day] = left % (duties + 1) - 1;
                left /= duties + 1;
            }
            least = Math.min(least, finder.column(person, line).reduced(worth));
        }
        return least;
    }
}
