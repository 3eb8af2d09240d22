package org.campusfrontline.roster.engine.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Blocks of one and of two days: in the past, on the border, in the horizon, at its end.
class BlocksTest {

    private static final int[] FIRSTS = {0, 2, 5, 7};
    private static final int[] LASTS = {0, 3, 5, 8};
    private static final boolean[] WORK = Lines.in("*EN");
    private static final int[] TWO = {2, 0};

    private static Blocks blocks() {
        return new Blocks(FIRSTS, LASTS, 9);
    }

    private static String block(String line, int block) {
        return line.substring(FIRSTS[block], LASTS[block] + 1);
    }

    /// A letter for each block, W for one that is worked.
    private static String worked(String line) {
        StringBuilder worked = new StringBuilder();
        for (int block = 0; block < FIRSTS.length; block++) {
            worked.append(block(line, block).matches(".*[*EN].*") ? 'W' : '-');
        }
        return worked.toString();
    }

    @ParameterizedTest
    @CsvSource({"3, 8, 0, 1", "3, 7, 2, 9", "5, 5, 2, 3"})
    void countFollowsEveryBoard(int first, int last, long least, long most) {
        Board board = Lines.board("*-E|------", "EEE|EEEEEE", "--?|------");
        Scope scope = new Scope(new int[] {2, 0}, first, last, 0);
        for (int person : TWO) {
            Scope one = new Scope(new int[] {person}, first, last, 0);
            long brought = person == 0 ? 1 : 0;
            Mechanism count = new BlockCounts(
                    one, board, blocks(), WORK, new BlockCounts.Bounds(new long[] {brought}, least, most, 3));
            Trial.every(count, board, "-E", all -> {
                long sum = brought + judged(Lines.line(all, person), scope);
                return 3 * (Math.max(0, sum - most) + Math.max(0, least - sum));
            });
        }
    }

    private static long judged(String line, Scope scope) {
        long sum = 0;
        for (int block = 0; block < FIRSTS.length; block++) {
            boolean inside = LASTS[block] >= scope.first() && LASTS[block] <= scope.last();
            sum += inside && worked(line).charAt(block) == 'W' ? 1 : 0;
        }
        return sum;
    }

    @Test
    void countTellsWhoHasTooManyAndTooFew() {
        // Given
        Board board = Lines.board("-EE|EEEEEE", "EEE|EEEEEE", "--E|------");
        Scope scope = new Scope(TWO, 3, 8, 0);
        BlockCounts.Bounds bounds = new BlockCounts.Bounds(new long[] {-2, 1}, 1, 2, 5);

        // Then
        assertThat(Lines.found(new BlockCounts(scope, board, blocks(), WORK, bounds), board))
                .containsExactly("p2 3..8 -1/1 =10", "p0 5..8 4/2 =10");
    }

    @ParameterizedTest
    @CsvSource({"3, 8, 0, 1", "3, 8, 3, 9", "3, 7, 2, 2", "4, 8, 2, 2"})
    void rowsFollowEveryBoard(int first, int last, int least, int most) {
        Scope scope = new Scope(new int[] {0}, first, last, 0);
        for (String past : new String[] {"*-E|", "---|"}) {
            Trial.every(
                    new BlockRuns(scope, blocks(), WORK, least, most, 3),
                    Lines.board(past + "------"),
                    "-E",
                    board -> 3 * beyond(worked(Lines.line(board, 0)), scope, least, most));
        }
    }

    private static long beyond(String worked, Scope scope, int least, int most) {
        long beyond = 0;
        Matcher row = Pattern.compile("W+").matcher(worked);
        while (row.find()) {
            int last = LASTS[row.end() - 1];
            int length = row.end() - row.start();
            if (last >= scope.first() && last <= scope.last()) {
                boolean ended = row.start() > 0 && row.end() < worked.length();
                beyond += Math.max(0, length - most) + (ended ? Math.max(0, least - length) : 0);
            }
        }
        return beyond;
    }

    @Test
    void rowsAreToldWithTheirDays() {
        // Given
        Board board = Lines.board("-EE|EE---E", "--E|--E---");
        BlockRuns rows = new BlockRuns(new Scope(new int[] {0, 1}, 3, 8, 0), blocks(), WORK, 2, 0, 5);

        // Then
        assertThat(Lines.found(rows, board))
                .containsExactly("p0 2..3 1/0 =5", "p0 2..3 1/2 =5", "p0 7..8 1/0 =5", "p1 2..5 2/0 =10");
    }
}
