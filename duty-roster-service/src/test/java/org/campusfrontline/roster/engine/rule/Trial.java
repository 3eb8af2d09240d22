package org.campusfrontline.roster.engine.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.ToLongFunction;

/// A mechanism on every small board: what it says that a change costs must be what the whole board then costs more, and
/// the whole must cost what a naive recount costs.
final class Trial {

    private final Mechanism mechanism;
    private final Board board;
    private final int[] people;
    private final int[] codes;
    private final ToLongFunction<Board> recount;
    private int moves;

    private Trial(Mechanism mechanism, Board board, int[] codes, ToLongFunction<Board> recount) {
        this.mechanism = mechanism;
        this.board = board;
        people = mechanism.people();
        this.codes = codes;
        this.recount = recount;
    }

    /// Every board on which the bound people do what the letters say, reached by one changed cell after the other.
    static void every(Mechanism mechanism, Board board, String letters, ToLongFunction<Board> recount) {
        int[] codes = letters.chars().map(letter -> Lines.code((char) letter)).toArray();
        mechanism.begin(board);
        new Trial(mechanism, board, codes, recount).walk(0);
    }

    private void walk(int cell) {
        int days = board.width() - board.past();
        if (cell == people.length * days) {
            probeAll();
            return;
        }
        for (int code : codes) {
            move(people[cell / days], board.past() + cell % days, code);
            walk(cell + 1);
        }
    }

    private void move(int person, int at, int to) {
        mechanism.commit(board, person, at, to);
        board.put(person, at, to);
        if (++moves % 5 == 0) {
            mechanism.begin(board);
        }
    }

    private void probeAll() {
        long before = Lines.total(mechanism, board);
        same(before, recount.applyAsLong(board), "the whole");
        for (int person : people) {
            for (int at = board.past(); at < board.width(); at++) {
                for (int to : codes) {
                    long delta = mechanism.delta(board, person, at, to);
                    int from = board.code(person, at);
                    board.put(person, at, to);
                    long after = Lines.total(mechanism, board);
                    board.put(person, at, from);
                    same(delta, after - before, "the change");
                }
            }
        }
    }

    private void same(long one, long other, String what) {
        if (one != other) {
            StringBuilder lines = new StringBuilder(what);
            for (int person = 0; person < board.people(); person++) {
                lines.append(' ').append(Lines.line(board, person));
            }
            assertThat(one).as(lines.toString()).isEqualTo(other);
        }
    }
}
