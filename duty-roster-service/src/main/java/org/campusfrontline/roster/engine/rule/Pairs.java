package org.campusfrontline.roster.engine.rule;

/// What two people cost on one day by their two codes: buddies who belong together, people who must be kept apart.
public final class Pairs extends Mechanism {

    private final int codes;
    private final int[] amounts;
    private final long weight;

    /// The scope names the two; `amounts` holds the first one's code times the number of codes, plus the second one's.
    public Pairs(Scope scope, int codes, int[] amounts, long weight) {
        super(scope);
        this.codes = codes;
        this.amounts = amounts.clone();
        this.weight = weight;
    }

    @Override
    public boolean apart() {
        return false;
    }

    @Override
    public long delta(Board board, int person, int at, int to) {
        if (!scope().judges(at)) {
            return 0;
        }
        int from = board.code(person, at);
        boolean first = person == bound()[0];
        int other = board.code(first ? bound()[1] : bound()[0], at);
        long was = first ? amounts[from * codes + other] : amounts[other * codes + from];
        long is = first ? amounts[to * codes + other] : amounts[other * codes + to];
        return weight * (is - was);
    }

    @Override
    public void examine(Board board, Findings findings) {
        for (int at = scope().first(); at <= scope().last(); at++) {
            int amount = amounts[board.code(bound()[0], at) * codes + board.code(bound()[1], at)];
            if (amount > 0) {
                for (int person : bound()) {
                    findings.found(person, at, at, amount, 0, person == bound()[0] ? weight * amount : 0);
                }
            }
        }
    }
}
