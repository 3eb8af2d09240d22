package org.campusfrontline.roster.engine.rule;

import java.util.Arrays;

/// How many different labels, such as posts, one person meets in the horizon, at most.
public final class Labels extends Mechanism {

    private final int[] labelOf;
    private final int most;
    private final long weight;
    private final int labels;
    private final int[] slotOf;
    private final int[] counts;
    private final int[] different;

    /// `labelOf` gives each code its label from 0, or -1.
    public Labels(Scope scope, Board board, int[] labelOf, int most, long weight) {
        super(scope);
        this.labelOf = labelOf.clone();
        this.most = most;
        this.weight = weight;
        int highest = -1;
        for (int label : labelOf) {
            highest = Math.max(highest, label);
        }
        labels = highest + 1;
        slotOf = slots(bound(), board.people());
        counts = new int[bound().length * labels];
        different = new int[bound().length];
    }

    @Override
    public long delta(Board board, int person, int at, int to) {
        int had = different[slotOf[person]];
        return weight * (beyond(had + change(board, person, at, to)) - beyond(had));
    }

    private int beyond(int labelsMet) {
        return Math.max(0, labelsMet - most);
    }

    private int change(Board board, int person, int at, int to) {
        int left = labelOf[board.code(person, at)];
        int met = labelOf[to];
        if (left == met || !scope().judges(at)) {
            return 0;
        }
        int row = slotOf[person] * labels;
        int lost = left >= 0 && counts[row + left] == 1 ? 1 : 0;
        int won = met >= 0 && counts[row + met] == 0 ? 1 : 0;
        return won - lost;
    }

    @Override
    public void commit(Board board, int person, int at, int to) {
        if (scope().judges(at)) {
            different[slotOf[person]] += change(board, person, at, to);
            add(slotOf[person], board.code(person, at), -1);
            add(slotOf[person], to, 1);
        }
    }

    private void add(int slot, int code, int change) {
        if (labelOf[code] >= 0) {
            counts[slot * labels + labelOf[code]] += change;
        }
    }

    @Override
    public void begin(Board board) {
        Arrays.fill(counts, 0);
        for (int slot = 0; slot < different.length; slot++) {
            for (int at = scope().first(); at <= scope().last(); at++) {
                add(slot, board.code(bound()[slot], at), 1);
            }
            different[slot] = 0;
            for (int label = 0; label < labels; label++) {
                different[slot] += counts[slot * labels + label] > 0 ? 1 : 0;
            }
        }
    }

    @Override
    public void examine(Board board, Findings findings) {
        for (int person : bound()) {
            boolean[] met = new boolean[labels];
            int found = 0;
            int first = -1;
            int last = -1;
            for (int at = scope().first(); at <= scope().last(); at++) {
                int label = labelOf[board.code(person, at)];
                if (label >= 0 && !met[label]) {
                    met[label] = true;
                    found++;
                    first = found == most + 1 ? at : first;
                    last = at;
                }
            }
            if (found > most) {
                findings.found(person, first, last, found, most, weight * (found - most));
            }
        }
    }
}
