package org.campusfrontline.roster.repair.core;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import org.campusfrontline.roster.engine.compile.Instance;
import org.campusfrontline.roster.engine.rule.Board;
import org.campusfrontline.roster.repair.core.Moves.Move;
import org.jboss.logging.Logger;
import org.junit.jupiter.api.Test;

/// Duties that change hands on small random boards.
class MovesTest {

    private static final Logger LOG = Logger.getLogger(MovesTest.class);
    private static final int CASES = 3_000;

    /// Whatever moves, each day has as many people in each shift as before, open seats apart.
    @Test
    void keepsEveryDutyOfEveryDay() {
        long seed = Long.getLong("campus.seed", System.nanoTime());
        LOG.infof("seed %d (repeat with -Dcampus.seed=%d)", seed, seed);
        Random random = new Random(seed);
        int moved = 0;
        for (int i = 0; i < CASES; i++) {
            // Given
            Situation situation = new SmallBoards(random.nextLong()).situation();
            Instance instance = situation.instance();
            Board board = situation.before();
            List<Move> wanted = wanted(random, instance, board);

            // When
            Optional<List<Change>> changes = new Moves(instance, board).changes(wanted);

            // Then
            if (changes.isPresent()) {
                moved++;
                assertThat(changes.get()).as("seed %d", seed).isNotEmpty();
                Board after = board.copy();
                for (Change change : changes.get()) {
                    assertThat(board.code(change.person(), instance.position(change.day())))
                            .isEqualTo(change.from());
                    after.put(change.person(), instance.position(change.day()), change.to());
                }
                assertThat(counts(instance, after)).as("seed %d", seed).isEqualTo(counts(instance, board));
                for (Move move : wanted) {
                    assertThat(after.code(move.taker(), instance.position(move.day())))
                            .isEqualTo(move.code());
                }
            }
        }
        assertThat(moved).isGreaterThan(100);
    }

    private static List<Move> wanted(Random random, Instance instance, Board board) {
        List<Move> moves = new ArrayList<>();
        for (int count = 1 + random.nextInt(3); count > 0; count--) {
            int giver = random.nextInt(SmallBoards.PEOPLE);
            int day = random.nextInt(SmallBoards.DAYS);
            int code = board.code(giver, instance.position(day));
            moves.add(new Move(giver, random.nextInt(SmallBoards.PEOPLE), day, code));
        }
        return moves;
    }

    private static TreeMap<String, Integer> counts(Instance instance, Board board) {
        TreeMap<String, Integer> counts = new TreeMap<>();
        for (int person = 0; person < SmallBoards.PEOPLE; person++) {
            for (int day = 0; day < SmallBoards.DAYS; day++) {
                counts.merge(day + "/" + board.code(person, instance.position(day)), 1, Integer::sum);
            }
        }
        return counts;
    }

    @Test
    void refusesWhatCannotMove() {
        // Given
        Situation situation = new SmallBoards(7).situation();
        Instance instance = situation.instance();
        Board board = situation.before();
        int work = instance.plannable(1);
        board.put(0, instance.position(0), work);
        board.put(1, instance.position(0), Board.OFF);
        board.put(2, instance.position(0), work);
        Moves moves = new Moves(instance, board);

        // Then
        assertThat(moves.changes(List.of(new Move(0, 1, 0, work))))
                .hasValue(List.of(new Change(0, 0, work, Board.OFF), new Change(1, 0, Board.OFF, work)));
        assertThat(moves.changes(List.of(new Move(Moves.NOBODY, 1, 0, work))))
                .hasValue(List.of(new Change(1, 0, Board.OFF, work)));
        assertThat(moves.changes(List.of(new Move(1, 0, 0, work)))).isEmpty();
        assertThat(moves.changes(List.of(new Move(1, 0, 0, Board.OFF)))).isEmpty();
        assertThat(moves.changes(List.of(new Move(0, 2, 0, work)))).isEmpty();
        assertThat(moves.changes(List.of(new Move(0, 0, 0, work)))).isEmpty();
        assertThat(moves.changes(List.of(new Move(0, 2, 0, work), new Move(2, 0, 0, work))))
                .isEmpty();
        assertThat(moves.changes(List.of(new Move(0, 1, 0, work), new Move(0, 1, 0, work))))
                .isEmpty();
        assertThat(moves.changes(List.of(new Move(0, 1, 0, work), new Move(2, 1, 0, work))))
                .isEmpty();
    }
}
