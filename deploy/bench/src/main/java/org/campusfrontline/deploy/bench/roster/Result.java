package org.campusfrontline.deploy.bench.roster;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.campusfrontline.deploy.bench.published.Count;
import org.jspecify.annotations.Nullable;

/// What came of one instance. `value` and `hardViolations` are counted from the instance's own text by `published`;
/// `first` is when a plan was there that breaks no hard rule. Without such a plan there is neither a value nor a first
/// one, and without any plan nothing is counted.
record Result(
        String instance,
        @Nullable Long value,
        @Nullable Long bound,
        @Nullable Long best,
        @Nullable Long hardViolations,
        @Nullable Double first,
        double seconds) {

    /// Of a plan that was counted.
    static Result of(
            String instance, Count count, @Nullable Long bound, @Nullable Long best, double first, double seconds) {
        boolean keeps = count.hard() == 0;
        return new Result(
                instance,
                keeps ? Long.valueOf(count.value()) : null,
                bound,
                best,
                count.hard(),
                keeps ? Double.valueOf(first) : null,
                seconds);
    }

    static Result withoutPlan(String instance, @Nullable Long best, double seconds) {
        return new Result(instance, null, null, best, null, null, seconds);
    }

    boolean feasible() {
        return value != null;
    }

    @Nullable Double overBest() {
        return value == null ? null : above(value, best);
    }

    /// How far the value lies above a number, as a share of it.
    static @Nullable Double above(long value, @Nullable Long of) {
        return of == null || of == 0 ? null : Double.valueOf((double) (value - of) / of);
    }

    /// By the names of the published figures; what is not known is left out.
    Map<String, Object> row() {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("instance", instance);
        put(row, "value", value);
        put(row, "bound", bound);
        put(row, "gap", value == null ? null : above(value, bound));
        put(row, "overBest", overBest());
        row.put("feasible", feasible());
        put(row, "firstFeasibleSeconds", first);
        row.put("seconds", seconds);
        put(row, "hardViolations", hardViolations);
        return row;
    }

    String line() {
        return String.format(
                Locale.ROOT,
                "%s: %s, bound %s, best known %s, %s hard rules broken, %.1f s",
                instance,
                value == null ? "no plan that keeps the hard rules" : value,
                bound,
                best,
                hardViolations == null ? "unknown" : hardViolations,
                seconds);
    }

    static void put(Map<String, Object> row, String name, @Nullable Object value) {
        if (value != null) {
            row.put(name, value);
        }
    }
}
