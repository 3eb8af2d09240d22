package org.campusfrontline.roster.engine.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CellCostsTest {

    private static final int[] NONE = {};
    private static final Scope SCOPE = new Scope(new int[] {1, 0}, 1, 2, 0);

    private static int[] row(int free, int early, int night) {
        return new int[] {free, 0, 0, early, 0, night};
    }

    private static CellCosts costs(Scope scope, int[]... rows) {
        return new CellCosts(scope, 1, 2, rows);
    }

    private static CellCosts some() {
        return costs(SCOPE, NONE, row(0, 2, 3), row(5, 0, 7), NONE);
    }

    @Test
    void followEveryBoard() {
        Board board = Lines.board("E|--", "N|--");
        Trial.every(
                some(),
                board,
                "-EN",
                all -> pick(Lines.line(all, 0).charAt(2), 0, 2, 3)
                        + pick(Lines.line(all, 1).charAt(1), 5, 0, 7));
    }

    private static long pick(char letter, long free, long early, long night) {
        return letter == 'E' ? early : letter == 'N' ? night : free;
    }

    @Test
    void areToldCellByCell() {
        // Given
        Board board = Lines.board("E|NN", "N|-N");

        // Then
        assertThat(Lines.found(some(), board)).containsExactly("p1 1..1 0/0 =5", "p0 2..2 5/0 =3");
        assertThat(some().cost(1, 1, 0)).isEqualTo(5);
        assertThat(some().cost(0, 2, 5)).isEqualTo(3);
        assertThat(some().cost(1, 2, 5)).isZero();
    }

    @Test
    void joinCellByCell() {
        // Given
        CellCosts other = costs(SCOPE, row(1, 0, 0), row(0, 1, 0), NONE, NONE);

        // Then
        Trial.every(
                some().joined(other).orElseThrow(),
                Lines.board("E|--", "N|--"),
                "-EN",
                board -> Lines.total(some(), board) + Lines.total(other, board));
        assertThat(some().joined(costs(new Scope(new int[] {1, 0}, 1, 1, 0), NONE, NONE, NONE, NONE)))
                .isEmpty();
        assertThat(some().joined(new Pairs(SCOPE, 1, new int[1], 1))).isEmpty();
    }

    @Test
    void scopesAreTheSameInAllTheirParts() {
        assertThat(SCOPE.same(new Scope(new int[] {1, 0}, 1, 2, 0))).isTrue();
        assertThat(SCOPE.same(new Scope(new int[] {1}, 1, 2, 0))).isFalse();
        assertThat(SCOPE.same(new Scope(new int[] {1, 0}, 0, 2, 0))).isFalse();
        assertThat(SCOPE.same(new Scope(new int[] {1, 0}, 1, 3, 0))).isFalse();
        assertThat(SCOPE.same(new Scope(new int[] {1, 0}, 1, 2, 1))).isFalse();
    }

    @Test
    void boardsBeginFreeAndAreCopiedWhole() {
        // Given
        Board board = new Board(2, 1, 2);

        // When
        board.put(1, 2, Board.FIRST);
        Board copy = board.copy();
        board.put(0, 1, Board.WORKED);

        // Then
        assertThat(Lines.line(board, 0)).isEqualTo("?*-");
        assertThat(Lines.line(copy, 0)).isEqualTo("?--");
        assertThat(Lines.line(copy, 1)).isEqualTo("?-E");
        assertThat(copy.people() + " " + copy.past() + " " + copy.width()).isEqualTo("2 1 3");
    }
}
