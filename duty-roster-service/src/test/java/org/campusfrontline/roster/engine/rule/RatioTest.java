package org.campusfrontline.roster.engine.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RatioTest {

    private static final int[] PEOPLE = {3, 0, 1};
    private static final boolean[] HELPERS = {false, true, false, true};
    private static final boolean[] HELPED = {true, false, true, true};

    private static Ratio ratio(Board board, int first, int last, int each) {
        Ratio.Sides sides = new Ratio.Sides(HELPERS, HELPED);
        return new Ratio(new Scope(PEOPLE, first, last, 0), board, Lines.in("EN"), sides, each, 3);
    }

    @ParameterizedTest
    @CsvSource({"EN, 1, 2, 1", "EN, 1, 2, 2", "-E, 1, 1, 1", "EN, 2, 2, 1"})
    void followsEveryBoard(String letters, int first, int last, int each) {
        Board board = Lines.board("E|--", "E|--", "E|EE", "E|--");
        Trial.every(ratio(board, first, last, each), board, letters, all -> 3 * missing(all, first, last, each));
    }

    @Test
    void looksAtAllTogether() {
        // Given
        Ratio ratio = ratio(Lines.board("E|--", "E|--", "E|EE", "E|--"), 1, 2, 1);

        // Then
        assertThat(ratio.apart()).isFalse();
        assertThat(ratio.evens()).isFalse();
    }

    private static long missing(Board board, int first, int last, int each) {
        long missing = 0;
        for (int at = first; at <= last; at++) {
            for (char code : new char[] {'E', 'N'}) {
                int help = 0;
                int need = 0;
                for (int person : PEOPLE) {
                    boolean there = Lines.line(board, person).charAt(at) == code;
                    help += there && HELPERS[person] ? 1 : 0;
                    need += there && HELPED[person] ? 1 : 0;
                }
                missing += Math.max(0, Math.ceilDiv(need, each) - help);
            }
        }
        return missing;
    }

    @Test
    void tellsHowManyAreThereAndWanted() {
        // Given
        Board board = Lines.board("-|EL", "-|L-", "-|EE", "-|NE");
        Board alone = Lines.board("-|NE", "-|L-", "-|EE", "-|-E");

        // Then
        assertThat(Lines.found(ratio(board, 1, 2, 1), board)).containsExactly("1..1 0/1 =3");
        assertThat(Lines.found(ratio(alone, 1, 2, 1), alone)).containsExactly("1..1 0/1 =3", "2..2 1/2 =3");
        assertThat(Lines.found(ratio(alone, 1, 2, 2), alone)).containsExactly("1..1 0/1 =3");
    }
}
