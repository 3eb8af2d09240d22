package org.campusfrontline.roster.engine.rule;

/// How unevenly a load lies on the bound people: the sum of the squared distances from their mean, with what each
/// brings from before. The load is scaled by each one's availability, so that equal means equal for what one can do.
public final class Balance extends Mechanism {

    private final int[] values;
    private final int[] scales;
    private final long[] brought;
    private final long unit;
    private final long weight;
    private final int[] slotOf;
    private final long[] loads;
    private long sum;
    private long squares;

    /// What a code weighs, and each bound person's scale and brought load; `unit` divides the spread.
    public record Load(int[] values, int[] scales, long[] brought, long unit) {

        public Load {
            values = values.clone();
            scales = scales.clone();
            brought = brought.clone();
        }
    }

    public Balance(Scope scope, Board board, Load load, long weight) {
        super(scope);
        values = load.values();
        scales = load.scales();
        brought = load.brought();
        unit = load.unit();
        this.weight = weight;
        slotOf = slots(bound(), board.people());
        loads = new long[bound().length];
    }

    private long cost(long all, long squared) {
        int people = loads.length;
        return weight * ((people * squared - all * all) / people / unit);
    }

    private long change(Board board, int person, int at, int to) {
        return scope().judges(at) ? (long) scales[slotOf[person]] * (values[to] - values[board.code(person, at)]) : 0;
    }

    @Override
    public boolean apart() {
        return false;
    }

    @Override
    public long delta(Board board, int person, int at, int to) {
        long change = change(board, person, at, to);
        long load = loads[slotOf[person]];
        return cost(sum + change, squares + change * (2 * load + change)) - cost(sum, squares);
    }

    @Override
    public void commit(Board board, int person, int at, int to) {
        long change = change(board, person, at, to);
        int slot = slotOf[person];
        squares += change * (2 * loads[slot] + change);
        sum += change;
        loads[slot] += change;
    }

    @Override
    public void begin(Board board) {
        sum = 0;
        squares = 0;
        for (int slot = 0; slot < loads.length; slot++) {
            loads[slot] = load(board, slot);
            sum += loads[slot];
            squares += loads[slot] * loads[slot];
        }
    }

    private long load(Board board, int slot) {
        long load = brought[slot];
        for (int at = scope().first(); at <= scope().last(); at++) {
            load += (long) scales[slot] * values[board.code(bound()[slot], at)];
        }
        return load;
    }

    @Override
    public void examine(Board board, Findings findings) {
        long all = 0;
        long squared = 0;
        long heaviest = Long.MIN_VALUE;
        long lightest = Long.MAX_VALUE;
        for (int slot = 0; slot < loads.length; slot++) {
            long load = load(board, slot);
            all += load;
            squared += load * load;
            heaviest = Math.max(heaviest, load);
            lightest = Math.min(lightest, load);
        }
        long penalty = cost(all, squared);
        if (penalty > 0) {
            findings.found(Findings.NOBODY, scope().first(), scope().last(), heaviest, lightest, penalty);
        }
    }
}
