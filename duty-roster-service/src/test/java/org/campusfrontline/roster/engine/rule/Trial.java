package org.campusfrontline.roster.engine.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.function.ToLongFunction;

/// A mechanism on every small board: what it says that a change costs must be what the whole board then costs more, and
/// the whole must cost what a naive recount costs.
final class Trial {

    private static final int SEED = 20_220_525;
    private static final int STRETCHES = 2;
    private final Mechanism mechanism;
    private final Board board;
    private final int[] people;
    private final int[] codes;
    private final ToLongFunction<Board> recount;
    private final SplittableRandom random = new SplittableRandom(SEED);
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
            for (int stretch = 0; stretch < STRETCHES; stretch++) {
                probeStretch();
            }
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

    /// Some days in a row become others at once.
    private void probeStretch() {
        int person = people[random.nextInt(people.length)];
        int first = random.nextInt(board.past(), board.width());
        int count = random.nextInt(1, board.width() - first + 1);
        int[] to =
                random.ints(count, 0, codes.length).map(place -> codes[place]).toArray();
        int[] asked = to.clone();
        String line = Lines.line(board, person);
        long before = Lines.total(mechanism, board);
        long delta = mechanism.delta(board, person, first, asked, count);
        assertThat(asked).isEqualTo(to);
        assertThat(Lines.line(board, person)).isEqualTo(line);
        for (int day = 0; day < count; day++) {
            board.put(person, first + day, to[day]);
        }
        long after = Lines.total(mechanism, board);
        for (int day = 0; day < count; day++) {
            board.put(person, first + day, Lines.code(line.charAt(first + day)));
        }
        same(delta, after - before, "the stretch from " + first + ": " + Arrays.toString(to));
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
