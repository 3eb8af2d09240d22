package org.campusfrontline.roster.engine.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// E from 8:00 to 16:00, L from 16:00 to 24:00, N from 22:00 to 8:00, * at an unknown time.
class RestsTest {

    private static final Rests.Clock CLOCK =
            new Rests.Clock(new int[] {0, 0, 0, 480, 960, 1320}, new int[] {0, 0, 0, 960, 1440, 1920}, new boolean[] {
                false, false, false, true, true, true
            });

    private static Rests rests(Scope scope, String after, int run, int minutes) {
        return new Rests(scope, CLOCK, new Rests.Demand(Lines.in(after), run, minutes, 60, 3));
    }

    @ParameterizedTest
    @ValueSource(strings = {"-|", "N|", "NN|", "*N|"})
    void followEveryLine(String past) {
        Board board = Lines.board(past + "----");
        Scope whole = new Scope(new int[] {0}, board.past(), board.width() - 1, 0);
        Scope inner = new Scope(new int[] {0}, board.past() + 1, board.width() - 2, 0);
        follow(board, whole, "*ELN", 1, 660);
        follow(board, inner, "*ELN", 1, 960);
        follow(board, whole, "N", 2, 2880);
        follow(board, inner, "N", 3, 1500);
    }

    private static void follow(Board board, Scope scope, String after, int run, int minutes) {
        Trial.every(
                rests(scope, after, run, minutes),
                board,
                "-EN",
                all -> missing(Lines.line(all, 0), scope, after, run, minutes));
    }

    private static long missing(String line, Scope scope, String after, int run, int minutes) {
        long missing = 0;
        for (int day = run - 1; day < line.length(); day++) {
            boolean ends = line.substring(day - run + 1, day + 1).matches("[" + after + "]+");
            int next = day + 1;
            while (next < line.length() && "-?".indexOf(line.charAt(next)) >= 0) {
                next++;
            }
            if (ends && next < scope.last() + 1 && next >= scope.first()) {
                boolean goesOn = run > 1 && next == day + 1 && after.indexOf(line.charAt(next)) >= 0;
                boolean known = line.charAt(day) != '*' && line.charAt(next) != '*';
                int rest = 1440 * (next - day)
                        + CLOCK.starts()[Lines.code(line.charAt(next))]
                        - CLOCK.ends()[Lines.code(line.charAt(day))];
                missing += known && !goesOn && rest < minutes ? 3 * Math.ceilDiv(minutes - rest, 60) : 0;
            }
        }
        return missing;
    }

    @Test
    void tellTheTwoDaysAndTheRest() {
        // Given
        Scope scope = new Scope(new int[] {0}, 0, 6, 0);
        Board board = Lines.board("LENE-NN");

        // Then
        assertThat(Lines.found(rests(scope, "ELN", 1, 660), board))
                .containsExactly("p0 0..1 480/660 =9", "p0 2..3 0/660 =33");
    }

    @ParameterizedTest
    @CsvSource({"480, 0", "481, 1", "540, 1", "541, 2"})
    void countBegunUnits(int minutes, int units) {
        Board board = Lines.board("LE");
        assertThat(Lines.total(rests(new Scope(new int[] {0}, 0, 1, 0), "ELN", 1, minutes), board))
                .isEqualTo(3L * units);
    }
}
