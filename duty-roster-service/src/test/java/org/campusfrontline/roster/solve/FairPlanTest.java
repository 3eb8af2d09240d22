package org.campusfrontline.roster.solve;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.campusfrontline.roster.column.FirstPlan;
import org.campusfrontline.roster.engine.compile.Instance;
import org.campusfrontline.roster.engine.model.Level;
import org.campusfrontline.roster.engine.rule.Board;
import org.campusfrontline.roster.engine.score.LiveRoster;
import org.campusfrontline.roster.engine.score.Value;
import org.campusfrontline.roster.evaluation.Translation;
import org.campusfrontline.roster.fairness.FairExchange;
import org.campusfrontline.roster.fairness.FairFigure;
import org.campusfrontline.roster.fairness.FairLoads;
import org.campusfrontline.roster.fairness.PlanOrder;
import org.campusfrontline.roster.planning.IndexedProblem;
import org.campusfrontline.roster.planning.ProblemFixture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What exchanges do to a plan, and what is said of the fairest one, against every way to deal the duties.
class FairPlanTest {

    private static final int TYPES = 3;
    private static final int DAYS = 28;
    /// In thousandths: differences within a hundredth of the average are none.
    private static final long STEP = 10;

    static List<Long> seeds() {
        return LongStream.rangeClosed(1, 12).boxed().toList();
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void getsNoBetterValueWorse(long seed) {
        // Given
        LiveRoster roster = planned(seed);
        FairLoads loads = loads(seed, 10, DAYS, TYPES);
        Board before = roster.board();
        Value value = roster.value();
        long share = largest(loads, before);

        // When
        new FairExchange(roster, loads, PlanOrder.WEIGHED, null, seed).run(() -> false);

        // Then
        assertThat(roster.value().hard()).isLessThanOrEqualTo(value.hard());
        assertThat(roster.value().soft()).isLessThanOrEqualTo(value.soft());
        assertThat(roster.value()).isEqualTo(roster.judgement().value());
        assertThat(largest(loads, roster.board())).isLessThanOrEqualTo(share + STEP);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void putsFairnessBeforeWishesAndCoverBeforeBoth(long seed) {
        // Given
        LiveRoster roster = planned(seed);
        FairLoads loads = loads(seed, 10, DAYS, TYPES);
        Value value = roster.value();
        long share = largest(loads, roster.board());

        // When
        new FairExchange(roster, loads, PlanOrder.LEXICOGRAPHIC, null, seed).run(() -> false);

        // Then
        List<FairFigure> figures = FairFigure.of(loads, roster.board());
        assertThat(roster.value().hard()).isLessThanOrEqualTo(value.hard());
        assertThat(roster.value().of(Level.COVER, false)).isLessThanOrEqualTo(value.of(Level.COVER, false));
        assertThat(largest(loads, roster.board())).isLessThanOrEqualTo(share + STEP);
        assertThat(figures).allSatisfy(figure -> assertThat(figure.least()).isLessThanOrEqualTo(figure.largest()));
    }

    @Test
    void keepsWhatPeopleKnowWhereNothingElseDiffers() {
        // Given: two people without a difference, of whom the other one knows of the night
        LiveRoster roster = LiveRoster.free(Instance.of(Translation.of(IndexedProblem.of(ProblemFixture.gate()))));
        FairLoads loads = new FairLoads(
                List.of(new FairLoads.Start(new long[1], 0, 7), new FairLoads.Start(new long[1], 0, 7)),
                new long[7][Board.FIRST + 2][1],
                new int[2][7][]);
        roster.set(0, 0, Board.FIRST);
        roster.set(0, 1, Board.FIRST);
        roster.set(0, 2, Board.FIRST + 1);
        roster.keep();
        Board known = roster.board();
        known.put(0, 2, Board.OFF);
        known.put(1, 2, Board.FIRST + 1);

        // When
        new FairExchange(roster, loads, PlanOrder.LEXICOGRAPHIC, known, 1).run(() -> false);

        // Then
        assertThat(roster.code(0, 2)).isEqualTo(Board.OFF);
        assertThat(roster.code(1, 2)).isEqualTo(Board.FIRST + 1);
    }

    @Test
    void freesPeopleOfWhatNobodyNeeds() {
        // Given: nobody is wanted on the sixth day
        LiveRoster roster = LiveRoster.free(Instance.of(Translation.of(IndexedProblem.of(ProblemFixture.gate()))));
        FairLoads loads = new FairLoads(
                List.of(new FairLoads.Start(new long[1], 0, 7), new FairLoads.Start(new long[1], 0, 7)),
                new long[7][Board.FIRST + 2][1],
                new int[2][7][]);
        roster.set(1, 0, Board.FIRST);
        roster.set(1, 1, Board.FIRST);
        roster.set(1, 2, Board.FIRST);
        roster.set(1, 6, Board.FIRST);
        roster.keep();

        // When
        new FairExchange(roster, loads, PlanOrder.WEIGHED, null, 1).run(() -> false);

        // Then: the weekend that B may not work is free, and what is wanted is still worked
        assertThat(roster.code(1, 6)).isEqualTo(Board.OFF);
        assertThat(roster.code(1, 0) == Board.FIRST || roster.code(0, 0) == Board.FIRST)
                .isTrue();
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void neverAsksForMoreThanTheFairestDealOfAll(long seed) {
        // Given: three people, three days with a duty each
        FairLoads loads = loads(seed, 3, 3, 1);
        List<Board> deals = new ArrayList<>();
        for (int deal = 0; deal < 27; deal++) {
            Board board = new Board(3, 0, 3);
            board.put(deal % 3, 0, Board.FIRST);
            board.put(deal / 3 % 3, 1, Board.FIRST);
            board.put(deal / 9 % 3, 2, Board.FIRST);
            deals.add(board);
        }

        // Then
        for (int axis = 0; axis < 2; axis++) {
            int of = axis;
            long fairest = deals.stream()
                    .mapToLong(deal -> FairFigure.of(loads, deal).get(of).largest())
                    .min()
                    .orElseThrow();
            assertThat(deals)
                    .allSatisfy(deal -> assertThat(
                                    FairFigure.of(loads, deal).get(of).least())
                            .isLessThanOrEqualTo(fairest));
        }
    }

    private static LiveRoster planned(long seed) {
        IndexedProblem problem = IndexedProblem.of(ProblemFixture.random(seed, 10, DAYS, TYPES));
        int[][] plan =
                new FirstPlan(new ContractLines(problem)).find(() -> false).orElseThrow();
        Board board = new Board(plan.length, 0, DAYS);
        for (int person = 0; person < plan.length; person++) {
            for (int day = 0; day < DAYS; day++) {
                board.put(person, day, plan[person][day] < 0 ? Board.OFF : Board.FIRST + plan[person][day]);
            }
        }
        return LiveRoster.of(Instance.of(Translation.of(problem)), board);
    }

    /// Two shared axes: hours, and nights of the last type.
    private static FairLoads loads(long seed, int staff, int days, int types) {
        Random random = new Random(seed);
        List<FairLoads.Start> people = new ArrayList<>();
        for (int person = 0; person < staff; person++) {
            long[] before = {480L * random.nextInt(10), random.nextInt(5)};
            people.add(new FairLoads.Start(before, 0, days + random.nextInt(20)));
        }
        long[][][] cells = new long[days][Board.FIRST + types][];
        int[][][] refused = new int[staff][days][];
        for (int day = 0; day < days; day++) {
            for (int code = 0; code < cells[day].length; code++) {
                boolean works = code >= Board.FIRST;
                cells[day][code] = new long[] {works ? 480 : 0, works && code == Board.FIRST + types - 1 ? 1 : 0};
            }
        }
        return new FairLoads(people, cells, refused);
    }

    private static long largest(FairLoads loads, Board board) {
        return FairFigure.of(loads, board).stream()
                .mapToLong(FairFigure::largest)
                .max()
                .orElseThrow();
    }
}
