package org.campusfrontline.roster.engine.rule;

import java.util.Arrays;
import java.util.Optional;

/// One rule over those whom it binds. `examine` judges a whole board from its cells alone; `delta` says what one
/// changed cell would cost more, from the cells and the counters that `begin` makes and `commit` keeps.
public abstract class Mechanism {

    private final Scope scope;
    private final int[] people;

    protected Mechanism(Scope scope) {
        this.scope = scope;
        people = scope.people();
    }

    /// The people, a change of whose cells may change what this rule says.
    public final int[] people() {
        return people.clone();
    }

    /// Whom the rule binds and which days it judges.
    public final Scope scope() {
        return scope;
    }

    final int[] bound() {
        return people;
    }

    /// What the penalty would change by if the person's cell became `to`.
    public abstract long delta(Board board, int person, int at, int to);

    /// What the penalty would change by if the person's cells from `first` on became so many codes. Board and counters
    /// are what they were afterwards.
    public long delta(Board board, int person, int first, int[] to, int count) {
        long delta = 0;
        for (int day = 0; day < count; day++) {
            delta += delta(board, person, first + day, to[day]);
            exchange(board, person, first + day, to, day);
        }
        for (int day = count - 1; day >= 0; day--) {
            exchange(board, person, first + day, to, day);
        }
        return delta;
    }

    private void exchange(Board board, int person, int at, int[] to, int day) {
        int from = board.code(person, at);
        commit(board, person, at, to[day]);
        board.put(person, at, to[day]);
        to[day] = from;
    }

    /// Whether people's cells can be judged apart: what it says of one does not depend on those of another.
    public boolean apart() {
        return true;
    }

    /// Whether nothing changes where two whom it binds change codes on the same days.
    public boolean evens() {
        return false;
    }

    /// The cell is about to become `to`.
    public void commit(Board board, int person, int at, int to) {}

    /// Counts a board anew.
    public void begin(Board board) {}

    public abstract void examine(Board board, Findings findings);

    /// One mechanism for this and the other, where a single look can judge both.
    public Optional<Mechanism> joined(Mechanism other) {
        return Optional.empty();
    }

    /// Slots by person for those who are bound, -1 for all others.
    static int[] slots(int[] people, int staff) {
        int[] slots = new int[staff];
        Arrays.fill(slots, -1);
        for (int slot = 0; slot < people.length; slot++) {
            slots[people[slot]] = slot;
        }
        return slots;
    }
}
