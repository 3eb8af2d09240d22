package org.campusfrontline.roster.ledger.load;

import java.util.Arrays;
import java.util.function.LongUnaryOperator;

/// An amount on each axis; immutable.
public final class Load {

    public static final Load NONE = new Load(new long[Axis.values().length]);

    private final long[] amounts;

    private Load(long[] amounts) {
        this.amounts = amounts;
    }

    public static Load of(Axis axis, long amount) {
        return NONE.with(axis, amount);
    }

    public Load with(Axis axis, long amount) {
        long[] changed = amounts.clone();
        changed[axis.ordinal()] = amount;
        return new Load(changed);
    }

    public long get(Axis axis) {
        return amounts[axis.ordinal()];
    }

    public Load plus(Load other) {
        long[] sum = amounts.clone();
        for (int axis = 0; axis < sum.length; axis++) {
            sum[axis] += other.amounts[axis];
        }
        return new Load(sum);
    }

    public Load plus(Axis axis, long amount) {
        return with(axis, get(axis) + amount);
    }

    public Load minus(Load other) {
        return plus(other.negated());
    }

    public Load negated() {
        return each(amount -> -amount);
    }

    public boolean isNone() {
        return Arrays.stream(amounts).allMatch(amount -> amount == 0);
    }

    /// Whether it is at least the other on every axis.
    public boolean covers(Load other) {
        return Arrays.stream(minus(other).amounts).allMatch(amount -> amount >= 0);
    }

    private Load each(LongUnaryOperator change) {
        return new Load(Arrays.stream(amounts).map(change).toArray());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Load load && Arrays.equals(amounts, load.amounts);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(amounts);
    }

    @Override
    public String toString() {
        return Arrays.toString(amounts);
    }
}
