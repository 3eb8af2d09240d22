package org.campusfrontline.roster.engine.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RunsTest {

    private static final int[] ONE = {0};
    private static final boolean[] EARLY = Lines.in("E");

    @ParameterizedTest
    @ValueSource(strings = {"|", "?|", "E|", "EE|", "-|", "?EE|", "-EEE|"})
    void followEveryLine(String past) {
        Board board = Lines.board(past + "------");
        int first = board.past();
        int last = board.width() - 1;
        Scope whole = new Scope(ONE, first, last, first - 1);
        Scope inner = new Scope(ONE, first + 1, last - 1, first + 1);
        for (Scope scope : new Scope[] {whole, inner}) {
            follow(board, scope, 0, 2, false);
            follow(board, scope, 3, Runs.UNBOUNDED, false);
            follow(board, scope, 2, 3, true);
        }
    }

    private static void follow(Board board, Scope scope, int least, int most, boolean closed) {
        Runs runs = new Runs(scope, EARLY, least, most, 3, closed);
        Trial.every(runs, board, "-E", all -> 3 * beyond(Lines.line(all, 0), scope, least, most, closed));
    }

    /// Days of the scope that go beyond the longest length, and days that short stretches lack.
    private static int beyond(String line, Scope scope, int least, int most, boolean closed) {
        int beyond = 0;
        Matcher run = Pattern.compile("E+").matcher(line);
        while (run.find()) {
            for (int at = Math.max(scope.first(), run.start() + most); at < run.end() && at <= scope.last(); at++) {
                beyond++;
            }
            boolean begun = run.start() == 0 ? closed : line.charAt(run.start() - 1) != '?';
            boolean ended = run.end() < line.length() || closed;
            boolean judged = run.end() - 1 >= scope.eve() && run.end() - 1 <= scope.last();
            int length = run.end() - run.start();
            beyond += begun && ended && judged && length < least ? least - length : 0;
        }
        return beyond;
    }

    @Test
    void tellTheStretchAndItsBound() {
        // Given
        Board board = Lines.board("|-E-EEEE-", "|EEEEEEEE");
        Runs runs = new Runs(new Scope(ONE, 0, 7, 0), EARLY, 2, 3, 5, false);

        // Then
        assertThat(Lines.found(runs, board)).containsExactly("p0 1..1 1/2 =5", "p0 3..6 4/3 =5");
    }

    @Test
    void joinFromEitherSide() {
        // Given
        Scope scope = new Scope(ONE, 1, 6, 0);
        Runs lower = new Runs(scope, EARLY, 2, Runs.UNBOUNDED, 3, true);
        Runs upper = new Runs(scope, EARLY, 0, 3, 5, false);

        // Then
        for (Mechanism both : new Mechanism[] {
            lower.joined(upper).orElseThrow(), upper.joined(lower).orElseThrow()
        }) {
            Trial.every(
                    both,
                    Lines.board("E|------"),
                    "-E",
                    board -> Lines.total(lower, board) + Lines.total(upper, board));
        }
    }

    @Test
    void stayApartWhereOneLookCannotJudgeBoth() {
        // Given
        Scope scope = new Scope(ONE, 1, 6, 0);
        Runs lower = new Runs(scope, EARLY, 2, Runs.UNBOUNDED, 3, true);
        Runs upper = new Runs(scope, EARLY, 0, 3, 5, false);
        Runs nights = new Runs(scope, Lines.in("N"), 0, 3, 5, false);
        Runs later = new Runs(new Scope(ONE, 2, 6, 0), EARLY, 0, 3, 5, false);
        Runs both = new Runs(scope, EARLY, 2, 3, 5, false);

        // Then
        assertThat(lower.joined(nights)).isEmpty();
        assertThat(lower.joined(later)).isEmpty();
        assertThat(lower.joined(lower)).isEmpty();
        assertThat(lower.joined(both)).isEmpty();
        assertThat(both.joined(upper)).isEmpty();
        assertThat(upper.joined(upper)).isEmpty();
        assertThat(lower.joined(new Patterns(scope, new boolean[][] {EARLY}, null, 3)))
                .isEmpty();
    }
}
