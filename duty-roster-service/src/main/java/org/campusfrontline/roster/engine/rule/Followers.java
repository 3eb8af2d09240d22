package org.campusfrontline.roster.engine.rule;

import java.util.Arrays;
import java.util.Optional;

/// What one day after another costs, by their two codes.
public final class Followers extends Local {

    private final int codes;
    private final int[] amounts;
    private final long weight;

    /// `amounts` holds the first day's code times the number of codes, plus the second day's.
    public Followers(Scope scope, int codes, int[] amounts, long weight) {
        super(scope);
        this.codes = codes;
        this.amounts = amounts.clone();
        this.weight = weight;
    }

    @Override
    public Optional<Mechanism> joined(Mechanism other) {
        if (!(other instanceof Followers followers) || !scope().same(followers.scope())) {
            return Optional.empty();
        }
        int[] both = new int[amounts.length];
        Arrays.setAll(
                both, pair -> Math.toIntExact(weight * amounts[pair] + followers.weight * followers.amounts[pair]));
        return Optional.of(new Followers(scope(), codes, both, 1));
    }

    @Override
    public long delta(Board board, int person, int first, int[] to, int count) {
        int last = first + count - 1;
        long amount = 0;
        int before = first > 0 ? board.code(person, first - 1) : Board.UNKNOWN;
        int was = before;
        for (int at = first; at <= last; at++) {
            int is = board.code(person, at);
            if (at > 0 && scope().judges(at)) {
                amount += amounts[before * codes + to[at - first]] - amounts[was * codes + is];
            }
            before = to[at - first];
            was = is;
        }
        if (last + 1 < board.width() && scope().judges(last + 1)) {
            int next = board.code(person, last + 1);
            amount += amounts[before * codes + next] - amounts[was * codes + next];
        }
        return weight * amount;
    }

    @Override
    boolean alike(int from, int to) {
        return from == to;
    }

    @Override
    long cost(Board board, int person, int at, int code) {
        long amount = 0;
        if (at > 0 && scope().judges(at)) {
            amount += amounts[board.code(person, at - 1) * codes + code];
        }
        if (at + 1 < board.width() && scope().judges(at + 1)) {
            amount += amounts[code * codes + board.code(person, at + 1)];
        }
        return weight * amount;
    }

    @Override
    public void examine(Board board, Findings findings) {
        for (int person : bound()) {
            for (int at = Math.max(1, scope().first()); at <= scope().last(); at++) {
                int second = board.code(person, at);
                int amount = amounts[board.code(person, at - 1) * codes + second];
                if (amount > 0) {
                    findings.found(person, at - 1, at, second, Board.OFF, weight * amount);
                }
            }
        }
    }
}
