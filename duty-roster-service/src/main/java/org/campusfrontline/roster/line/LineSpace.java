package org.campusfrontline.roster.line;

import java.util.Arrays;

/// Numbers the states of a search: units worked (innermost), weekends worked, and counters of the tracked shift types.
/// A type is tracked only once a line was found that breaks its limit: few ever are.
final class LineSpace {

    final PersonLimits limits;
    /// For each type the number of its counter, -1 when it is not tracked.
    final int[] counterOf;
    final int width;
    final int weekendRows;
    final int combos;
    /// How many states a day has.
    final int size;
    /// Number of counter combinations within one stint.
    final int stintCombos;
    /// For each type what it adds to the number of a stint's combination; 0 when not tracked.
    final int[] stintStride;
    /// [combination][stint combination] to the combination afterwards, -1 beyond a limit.
    final int[][] comboAfter;

    private final int[] stintRadix;
    private final int[] radix;

    LineSpace(PersonLimits limits, boolean[] tracked) {
        this.limits = limits;
        int counters = 0;
        counterOf = new int[limits.types];
        Arrays.fill(counterOf, -1);
        for (int type = 0; type < limits.types; type++) {
            if (tracked[type]) {
                counterOf[type] = counters++;
            }
        }
        radix = new int[counters];
        stintRadix = new int[counters];
        for (int type = 0; type < limits.types; type++) {
            if (counterOf[type] >= 0) {
                radix[counterOf[type]] = limits.typeLimit[type] + 1;
                stintRadix[counterOf[type]] = Math.min(limits.typeLimit[type], limits.longestRun) + 1;
            }
        }
        width = limits.mostUnits + 1;
        weekendRows = limits.mostWeekends + 1;
        combos = product(radix);
        stintCombos = product(stintRadix);
        size = combos * weekendRows * width;
        stintStride = strides();
        comboAfter = comboAfter();
    }

    /// How many states a day would have if these types were tracked.
    static long size(PersonLimits limits, boolean[] tracked) {
        long size = (long) (limits.mostUnits + 1) * (limits.mostWeekends + 1);
        for (int type = 0; type < limits.types; type++) {
            size *= tracked[type] ? limits.typeLimit[type] + 1 : 1;
            size = Math.min(size, Integer.MAX_VALUE);
        }
        return size;
    }

    private static int product(int[] factors) {
        return Arrays.stream(factors).reduce(1, (left, right) -> left * right);
    }

    private int[] strides() {
        int[] strides = new int[limits.types];
        for (int type = 0; type < limits.types; type++) {
            int counter = counterOf[type];
            strides[type] = counter < 0 ? 0 : product(Arrays.copyOf(stintRadix, counter));
        }
        return strides;
    }

    private int[][] comboAfter() {
        int[][] after = new int[combos][stintCombos];
        for (int combo = 0; combo < combos; combo++) {
            for (int stint = 0; stint < stintCombos; stint++) {
                after[combo][stint] = add(combo, stint);
            }
        }
        return after;
    }

    private int add(int combo, int stint) {
        int sum = 0;
        int stride = 1;
        int left = combo;
        int right = stint;
        for (int counter = 0; counter < radix.length; counter++) {
            int value = left % radix[counter] + right % stintRadix[counter];
            if (value >= radix[counter]) {
                return -1;
            }
            sum += value * stride;
            stride *= radix[counter];
            left /= radix[counter];
            right /= stintRadix[counter];
        }
        return sum;
    }

    /// Whether one more shift of the type still fits into the stint's combination.
    boolean fits(int stintCombo, int type) {
        int counter = counterOf[type];
        return counter < 0 || stintCombo / stintStride[type] % stintRadix[counter] + 1 < stintRadix[counter];
    }

    int row(int combo, int weekends) {
        return (combo * weekendRows + weekends) * width;
    }
}
