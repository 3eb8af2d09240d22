package org.campusfrontline.roster.repair.core;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.campusfrontline.roster.engine.compile.Instance;
import org.campusfrontline.roster.engine.compile.SmallRoster;
import org.campusfrontline.roster.engine.model.Demand;
import org.campusfrontline.roster.engine.model.Fact;
import org.campusfrontline.roster.engine.model.Rule;
import org.campusfrontline.roster.engine.model.RuleKind;
import org.campusfrontline.roster.engine.model.RuleSet;
import org.campusfrontline.roster.engine.rule.Board;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class MinimumSearchTest {

    private static final int MOST = 3;
    private static final long A_MINUTE = 60_000;

    /// Some boards, then those on which a cell that cannot mend one thing must mend another, and others.
    static LongStream seeds() {
        return Stream.of(
                        LongStream.rangeClosed(1, 60),
                        LongStream.of(103_995_904, 270_724_472, 386_135_830, 166_255_068_923_374L),
                        new Random().longs(20).map(seed -> seed >>> 16))
                .flatMapToLong(Function.identity());
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void changesNoMoreThanTryingEverythingDoes(long seed) {
        for (Goal goal : Goal.values()) {
            // Given
            Situation situation = new SmallBoards(seed).situation();
            BruteForce brute = new BruteForce(situation, goal);

            // When
            MinimumRepair repair = MinimumSearch.find(situation, goal, A_MINUTE);

            // Then
            if (repair.unfilled() == 0) {
                int fewest = brute.fewest(MOST);
                if (fewest <= MOST) {
                    assertThat(repair.changes().orElseThrow())
                            .as("seed %d", seed)
                            .hasSize(fewest);
                } else {
                    assertThat(repair.changes().map(List::size).orElse(MOST + 1))
                            .as("seed %d", seed)
                            .isGreaterThan(MOST);
                }
                repair.changes()
                        .ifPresent(changes -> assertThat(brute.mended(applied(situation, changes)))
                                .as("seed %d", seed)
                                .isTrue());
            } else {
                assertThat(brute.fewest(MOST)).as("seed %d", seed).isGreaterThan(MOST);
            }
        }
    }

    private static Board applied(Situation situation, List<Change> changes) {
        Board board = situation.after();
        for (Change change : changes) {
            int at = situation.instance().position(change.day());
            assertThat(board.code(change.person(), at)).isEqualTo(change.from());
            assertThat(situation.locked(change.person(), change.day())).isFalse();
            board.put(change.person(), at, change.to());
        }
        return board;
    }

    /// Only p1 and p2 may stand at the gate. p1, who does, falls out; p2 works at the hall: p2 moves up, p3 fills in.
    @Test
    void movesOnePersonUpAndFillsIn() {
        // Given
        Situation situation = gate(3, (person, day) -> false);

        // When
        MinimumRepair repair = MinimumSearch.find(situation, Goal.HARD_RULES, A_MINUTE);

        // Then
        Instance instance = situation.instance();
        assertThat(repair.changes().orElseThrow())
                .containsExactlyInAnyOrder(
                        new Change(1, 0, instance.code("E&@hall"), instance.code("E&@gate")),
                        new Change(2, 0, Board.OFF, instance.code("E&@hall")));
        assertThat(repair.atLeast()).isEqualTo(2);
        assertThat(repair.proved()).isTrue();
    }

    @Test
    void neverTouchesAFrozenCell() {
        // When
        MinimumRepair repair = MinimumSearch.find(gate(3, (person, day) -> person == 2), Goal.HARD_RULES, A_MINUTE);

        // Then
        assertThat(repair.unfilled()).isEqualTo(1);
        assertThat(repair.changes().orElseThrow())
                .noneMatch(change -> change.person() == 2)
                .hasSizeLessThanOrEqualTo(1);
    }

    @Test
    void leavesOpenWhatNobodyCanFill() {
        // When
        MinimumRepair repair = MinimumSearch.find(gate(2, (person, day) -> false), Goal.HARD_RULES, A_MINUTE);

        // Then
        assertThat(repair.unfilled()).isEqualTo(1);
        assertThat(repair.proved()).isTrue();
    }

    @Test
    void saysThatNothingNeedsToChange() {
        // Given
        Instance instance = Instance.of(new SmallRoster()
                .problem(List.of(RuleSet.forAll(List.of(Rule.hard(RuleKind.MIN_COVER, Map.of())))), "--", "--"));
        Board board = instance.board();
        board.put(0, 0, instance.code("E&@hall"));

        // When
        MinimumRepair repair = MinimumSearch.find(
                Situation.of(instance, board, List.of(new Absence(0, 0, 1)), (person, day) -> false),
                Goal.COVER,
                A_MINUTE);

        // Then
        assertThat(repair.changes().orElseThrow()).isEmpty();
        assertThat(repair.atLeast()).isZero();
    }

    private static Situation gate(int people, Situation.Frozen frozen) {
        SmallRoster roster = new SmallRoster()
                .demand(new Demand(0, "E&@gate", 1, 1, 1, 1, 1))
                .demand(new Demand(0, "E&@hall", 1, 1, 1, 1, 1))
                .fact(0, Fact.always(Fact.Kind.SKILL, "guard"))
                .fact(1, Fact.always(Fact.Kind.SKILL, "guard"));
        List<Rule> rules =
                List.of(Rule.hard(RuleKind.MIN_COVER, Map.of()), Rule.hard(RuleKind.SKILL_REQUIRED, Map.of()));
        String[] lines = new String[people];
        Arrays.fill(lines, "-");
        Instance instance = Instance.of(roster.problem(List.of(RuleSet.forAll(rules)), lines));
        Board board = instance.board();
        board.put(0, 0, instance.code("E&@gate"));
        board.put(1, 0, instance.code("E&@hall"));
        return Situation.of(instance, board, List.of(new Absence(0, 0, 0)), frozen);
    }
}
