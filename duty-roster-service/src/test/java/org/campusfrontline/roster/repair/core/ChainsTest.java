package org.campusfrontline.roster.repair.core;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.LongStream;
import org.campusfrontline.roster.engine.compile.Instance;
import org.campusfrontline.roster.engine.compile.SmallRoster;
import org.campusfrontline.roster.engine.model.Demand;
import org.campusfrontline.roster.engine.model.Level;
import org.campusfrontline.roster.engine.model.Rule;
import org.campusfrontline.roster.engine.model.RuleKind;
import org.campusfrontline.roster.engine.model.RuleSet;
import org.campusfrontline.roster.engine.rule.Board;
import org.campusfrontline.roster.engine.score.Judgement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ChainsTest {

    private static final int WIDE = 12;

    static LongStream seeds() {
        return LongStream.concat(
                LongStream.rangeClosed(1, 30), new Random().longs(10).map(seed -> seed >>> 16));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void tellsWhatAFreshLookFinds(long seed) {
        // Given
        Situation situation = new SmallBoards(seed).situation();
        Instance instance = situation.instance();
        Judgement without = Judgement.of(instance, situation.after());

        for (Seat seat : situation.seats()) {
            // When
            List<Repair> repairs = new Chains(situation, WIDE).of(seat, 3);

            // Then
            for (Repair repair : repairs) {
                Judgement with = Judgement.of(instance, applied(situation, repair.changes()));
                assertThat(repair.effect().hard())
                        .as("seed %d", seed)
                        .isEqualTo(with.value().hard() - without.value().hard());
                assertThat(repair.effect().soft())
                        .as("seed %d", seed)
                        .isEqualTo(with.value().soft() - without.value().soft());
                assertThat(new Reasons(instance, situation.after()).of(repair.changes()))
                        .as("seed %d", seed)
                        .noneMatch(breach -> breach.rule().hard());
            }
            assertThat(repairs.stream().map(Repair::effect)).as("seed %d", seed).isSorted();
        }
    }

    /// The best repair of one change is what trying everybody finds.
    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void findsTheBestSubstitute(long seed) {
        // Given
        Situation situation = new SmallBoards(seed).situation();
        Instance instance = situation.instance();
        Substitutes substitutes = new Substitutes(situation);
        Reasons reasons = new Reasons(instance, situation.after());

        for (Seat seat : situation.seats()) {
            // When
            List<Substitutes.Substitute> offered = substitutes.of(seat, SmallBoards.PEOPLE);
            List<Substitutes.Unfit> unfit = substitutes.unfit(seat);

            // Then
            assertThat(offered.size() + unfit.size()).as("seed %d", seed).isEqualTo(SmallBoards.PEOPLE);
            assertThat(offered.stream().map(Substitutes.Substitute::effect))
                    .as("seed %d", seed)
                    .isSorted();
            for (Substitutes.Substitute one : offered) {
                Judgement with = Judgement.of(instance, applied(situation, List.of(one.change())));
                Judgement without = Judgement.of(instance, situation.after());
                for (Level level : Level.values()) {
                    assertThat(one.effect().of(level, false))
                            .as("seed %d", seed)
                            .isEqualTo(with.value().of(level, false)
                                    - without.value().of(level, false));
                }
            }
            for (Substitutes.Unfit one : unfit) {
                boolean free = situation.after().code(one.person(), instance.position(seat.day())) == Board.OFF
                        && !situation.locked(one.person(), seat.day());
                assertThat(one.why() == Substitutes.Why.BREAKS_RULES)
                        .as("seed %d", seed)
                        .isEqualTo(free);
                if (free) {
                    Change change = new Change(one.person(), seat.day(), Board.OFF, seat.code());
                    assertThat(reasons.of(List.of(change)))
                            .as("seed %d", seed)
                            .anyMatch(breach -> breach.rule().hard());
                }
            }
        }
    }

    private static Board applied(Situation situation, List<Change> changes) {
        Board board = situation.after();
        for (Change change : changes) {
            board.put(change.person(), situation.instance().position(change.day()), change.to());
        }
        return board;
    }

    /// p0 works night on day 1 and falls out. p1 and p2 work early on day 2, so that neither may take the night
    /// before; p3 may work two shifts only and has two, and is frozen on day 1. Nobody wants the shift of day 0: p1
    /// takes the night, and p3 gives up day 0 for p1's early shift.
    @Test
    void handsADutyOn() {
        // Given
        SmallRoster roster = new SmallRoster()
                .demand(new Demand(1, "N", 1, 1, 1, 1, 1))
                .demand(new Demand(2, "E", 2, 2, 2, 1, 1))
                .demand(new Demand(3, "E", 1, 1, 1, 1, 1));
        List<Rule> rules = List.of(
                Rule.hard(RuleKind.MIN_COVER, Map.of()),
                Rule.hard(RuleKind.FORBIDDEN_FOLLOWER, SmallRoster.arguments("first=N second=E")),
                Rule.hard(RuleKind.MAX_SHIFTS, SmallRoster.arguments("max=2 who==p3")));
        String[] lines = new String[4];
        Arrays.fill(lines, "----");
        Instance instance = Instance.of(roster.problem(List.of(RuleSet.forAll(rules)), lines));
        Board board = instance.board();
        int early = instance.code("E&@hall");
        int night = instance.code("N&@hall");
        board.put(0, 1, night);
        board.put(1, 2, early);
        board.put(2, 2, early);
        board.put(3, 0, early);
        board.put(3, 3, early);
        Situation situation =
                Situation.of(instance, board, List.of(new Absence(0, 1, 3)), (person, day) -> person == 3 && day == 1);

        // When
        List<Repair> repairs = new Chains(situation, WIDE).of(situation.seats().getFirst(), 1);

        // Then
        assertThat(repairs).hasSize(1);
        assertThat(repairs.getFirst().changes()).hasSize(4);
        assertThat(repairs.getFirst().effect().hard()).isEqualTo(-1);
        assertThat(repairs.getFirst().changes())
                .contains(new Change(3, 0, early, Board.OFF), new Change(3, 2, Board.OFF, early));
        assertThat(new Chains(situation, WIDE).whole().changes())
                .containsExactlyInAnyOrderElementsOf(repairs.getFirst().changes());
        assertThat(MinimumSearch.find(situation, Goal.HARD_RULES, 60_000).atLeast())
                .isEqualTo(4);
    }
}
