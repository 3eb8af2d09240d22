package org.campusfrontline.roster.engine.rule;

import java.util.Arrays;

/// One of some people for every so many of others at the same post and shift: a lead for six, a qualified one beside a
/// trainee. A code is a post and shift.
public final class Ratio extends Mechanism {

    private final int past;
    private final boolean[] in;
    private final boolean[] helpers;
    private final boolean[] helped;
    private final int each;
    private final long weight;
    private final int[] help;
    private final int[] need;

    /// `in` are the codes that are judged; `helpers` and `helped` are people. Who is neither does not matter.
    public Ratio(Scope scope, Board board, boolean[] in, Sides sides, int each, long weight) {
        super(scope);
        past = board.past();
        this.in = in.clone();
        helpers = sides.helpers();
        helped = sides.helped();
        this.each = each;
        this.weight = weight;
        help = new int[(board.width() - past) * in.length];
        need = new int[help.length];
    }

    /// Who helps and who is helped, by person.
    public record Sides(boolean[] helpers, boolean[] helped) {

        public Sides {
            helpers = helpers.clone();
            helped = helped.clone();
        }
    }

    private long missing(int at, int there, int wanting) {
        return scope().judges(at) ? weight * Math.max(0, (wanting + each - 1) / each - there) : 0;
    }

    @Override
    public boolean apart() {
        return false;
    }

    @Override
    public long delta(Board board, int person, int at, int to) {
        int from = board.code(person, at);
        return from == to ? 0 : one(person, at, from, -1) + one(person, at, to, 1);
    }

    private long one(int person, int at, int code, int change) {
        if (!in[code]) {
            return 0;
        }
        int cell = (at - past) * in.length + code;
        int there = help[cell] + (helpers[person] ? change : 0);
        int wanting = need[cell] + (helped[person] ? change : 0);
        return missing(at, there, wanting) - missing(at, help[cell], need[cell]);
    }

    @Override
    public void commit(Board board, int person, int at, int to) {
        add(person, at, board.code(person, at), -1, help, need);
        add(person, at, to, 1, help, need);
    }

    private void add(int person, int at, int code, int change, int[] helping, int[] needing) {
        int cell = (at - past) * in.length + code;
        helping[cell] += helpers[person] ? change : 0;
        needing[cell] += helped[person] ? change : 0;
    }

    @Override
    public void begin(Board board) {
        count(board, help, need);
    }

    private void count(Board board, int[] helping, int[] needing) {
        Arrays.fill(helping, 0);
        Arrays.fill(needing, 0);
        for (int person : bound()) {
            for (int at = past; at < board.width(); at++) {
                add(person, at, board.code(person, at), 1, helping, needing);
            }
        }
    }

    @Override
    public void examine(Board board, Findings findings) {
        int[] helping = new int[help.length];
        int[] needing = new int[need.length];
        count(board, helping, needing);
        for (int cell = 0; cell < helping.length; cell++) {
            int at = past + cell / in.length;
            long penalty = in[cell % in.length] ? missing(at, helping[cell], needing[cell]) : 0;
            if (penalty > 0) {
                int wanted = (needing[cell] + each - 1) / each;
                findings.found(Findings.NOBODY, at, at, helping[cell], wanted, penalty);
            }
        }
    }
}
