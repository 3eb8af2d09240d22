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
