package org.campusfrontline.roster.engine.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SumsTest {

    private static final int[] TWO = {2, 0};
    private static final int[][] VALUES = {{0, 0, 1, 2, 0, 5}, {0, 0, 1, 3, 0, -1}};
    private static final long[] BROUGHT = {0, 4};
    private static final boolean[] COUNTS = {true, true, true, false, true};

    private static Windows windows() {
        return new Windows(new int[] {0, 2, 4}, new int[] {2, 3, 4}, 5);
    }

    private static Sums.Bounds bounds(int slots) {
        long[][] least = {{1, 2, 0}, {0, 3, -1}};
        long[][] most = {{3, 5, 4}, {7, 4, 2}};
        return new Sums.Bounds(Arrays.copyOf(least, slots), Arrays.copyOf(most, slots), 2, 3);
    }

    private static long naive(Board board, int slot, Windows windows, int window, boolean team, boolean counts) {
        long sum = 0;
        long least = bounds(2).least()[slot][window];
        for (int bound = 0; bound < TWO.length; bound++) {
            if (team || bound == slot) {
                sum += BROUGHT[bound];
                for (int at = windows.first(window); at <= windows.last(window); at++) {
                    int code = board.code(TWO[bound], at);
                    least = code == Board.UNKNOWN ? Long.MIN_VALUE / 2 : least;
                    sum += counts && !COUNTS[at] ? 0 : VALUES[bound][code];
                }
            }
        }
        long beyond = Math.max(sum - bounds(2).most()[slot][window], least - sum);
        return beyond > 0 ? 3 * Math.ceilDiv(beyond, 2) : 0;
    }

    private static long all(Board board, Windows windows, boolean team, boolean counts) {
        long all = 0;
        for (int slot = 0; slot < (team ? 1 : 2); slot++) {
            for (int window = 0; window < windows.size(); window++) {
                all += naive(board, slot, windows, window, team, counts);
            }
        }
        return all;
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void followEveryBoard(boolean team) {
        for (String past : new String[] {"E*|", "?-|", "-?|"}) {
            Board board = Lines.board(past + "---", "NN|NNN", "N-|---");
            Scope scope = new Scope(TWO, 2, 4, 0);
            Sums.Account all = new Sums.Account(VALUES, null, BROUGHT, team);
            Sums.Account some = all.on(COUNTS);
            Sums.Bounds bounds = bounds(team ? 1 : 2);
            for (Windows in : new Windows[] {windows(), Windows.one(1, 3, 5), Windows.one(3, 4, 5)}) {
                Trial.every(new Sums(scope, board, in, all, bounds), board, "EN", one -> all(one, in, team, false));
                Trial.every(new Sums(scope, board, in, some, bounds), board, "EN", one -> all(one, in, team, true));
            }
            assertThat(new Sums(scope, board, windows(), all, bounds).apart()).isEqualTo(!team);
        }
    }

    @Test
    void tellWhoseWindowHasTooMuchAndTooLittle() {
        // Given
        Board board = Lines.board("NNN", "---", "E-E");
        Sums.Account account = Sums.Account.of(new int[] {0, 0, 0, 1, 0, 2}, 2);
        Windows windows = new Windows(new int[] {0, 1}, new int[] {1, 2}, 3);
        Scope scope = new Scope(TWO, 0, 2, 0);

        // Then
        assertThat(Lines.found(new Sums(scope, board, windows, account, Sums.Bounds.of(2, 2, 2, 3, 1, 5)), board))
                .containsExactly("p2 0..1 1/2 =5", "p2 1..2 1/2 =5", "p0 0..1 4/3 =5", "p0 1..2 4/3 =5");
        assertThat(Lines.found(
                        new Sums(
                                scope,
                                board,
                                windows,
                                account.bringing(new long[] {7, 0}),
                                Sums.Bounds.of(2, 2, 4, 5, 2, 5)),
                        board))
                .containsExactly("p2 0..1 8/5 =10", "p2 1..2 8/5 =10");
        assertThat(Lines.found(
                        new Sums(
                                scope,
                                board,
                                windows,
                                new Sums.Account(account.values(), null, account.brought(), true),
                                Sums.Bounds.of(1, 2, 0, 3, 1, 5)),
                        board))
                .containsExactly("0..1 5/3 =10", "1..2 5/3 =10");
    }

    @Test
    void windowsRollOverTheKnownPast() {
        assertThat(stretches(Windows.rolling(3, 1, 4, 5))).containsExactly("0..2", "1..3", "2..4");
        assertThat(stretches(Windows.rolling(2, 2, 3, 5))).containsExactly("1..2", "2..3");
        assertThat(stretches(Windows.rolling(4, 1, 2, 5))).containsExactly("0..2");
        assertThat(stretches(Windows.one(1, 3, 5))).containsExactly("1..3");
    }

    @Test
    void windowsKnowWhichOfThemHoldAPosition() {
        // Given
        Windows windows = new Windows(new int[] {1, 2, 5}, new int[] {2, 3, 5}, 7);

        // Then
        assertThat(holding(windows, 7)).containsExactly("0-0", "0-1", "0-2", "1-2", "2-2", "2-3", "3-3");
    }

    private static List<String> stretches(Windows windows) {
        return IntStream.range(0, windows.size())
                .mapToObj(window -> windows.first(window) + ".." + windows.last(window))
                .toList();
    }

    private static List<String> holding(Windows windows, int width) {
        return IntStream.range(0, width)
                .mapToObj(at -> windows.from(at) + "-" + windows.until(at))
                .toList();
    }
}
