package org.campusfrontline.roster.engine.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BalanceTest {

    private static final int[] PEOPLE = {3, 0, 1};
    private static final int[] VALUES = {0, 0, 0, 1, 0, 3};
    private static final int[] SCALES = {1, 2, 3};
    private static final long[] BROUGHT = {4, 0, 1};

    @ParameterizedTest
    @CsvSource({"1, 2, 1", "1, 1, 1", "2, 2, 5"})
    void followsEveryBoard(int first, int last, long unit) {
        Board board = Lines.board("N|--", "?|--", "N|NN", "-|--");
        Balance balance = balance(board, new Scope(PEOPLE, first, last, 0), unit);
        Trial.every(balance, board, "EN", all -> 7 * (spread(all, first, last) / unit));
    }

    @Test
    void looksAtAllTogether() {
        // Given
        Balance balance = balance(Lines.board("N|--", "?|--", "N|NN", "-|--"), new Scope(PEOPLE, 1, 2, 0), 1);

        // Then
        assertThat(balance.apart()).isFalse();
        assertThat(balance.evens()).isFalse();
    }

    private static Balance balance(Board board, Scope scope, long unit) {
        return new Balance(scope, board, new Balance.Load(VALUES, SCALES, BROUGHT, unit), 7);
    }

    /// A third of the sum of the squared differences between each two of the three.
    private static long spread(Board board, int first, int last) {
        long[] loads = BROUGHT.clone();
        for (int slot = 0; slot < 3; slot++) {
            for (char letter :
                    Lines.line(board, PEOPLE[slot]).substring(first, last + 1).toCharArray()) {
                loads[slot] += SCALES[slot] * (letter == 'E' ? 1 : letter == 'N' ? 3 : 0);
            }
        }
        long squares = 0;
        for (int slot = 0; slot < 3; slot++) {
            long apart = loads[slot] - loads[(slot + 1) % 3];
            squares += apart * apart;
        }
        return squares / 3;
    }

    @Test
    void tellsTheHeaviestAndTheLightest() {
        // Given
        Board board = Lines.board("|NE", "|--", "|--", "|-E");

        // Then
        assertThat(Lines.found(balance(board, new Scope(PEOPLE, 0, 1, 0), 1), board))
                .containsExactly("0..1 8/1 =168");
    }
}
