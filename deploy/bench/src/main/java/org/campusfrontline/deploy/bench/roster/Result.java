package org.campusfrontline.deploy.bench.roster;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What came of one instance. `hardViolations` and `value` are the evaluator's; `first` is when a plan was there that
/// breaks no hard rule.
record Result(
        String instance,
        long value,
        @Nullable Long bound,
        @Nullable Long best,
        long hardViolations,
        double first,
        double seconds) {

    boolean feasible() {
        return hardViolations == 0;
    }

    /// How far the value lies above a number, as a share of it.
    static @Nullable Double above(long value, @Nullable Long of) {
        return of == null || of == 0 ? null : Double.valueOf((double) (value - of) / of);
    }

    /// By the names of the published figures; what is not known is left out.
    Map<String, Object> row() {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("instance", instance);
        row.put("value", value);
        put(row, "bound", bound);
        put(row, "gap", above(value, bound));
        put(row, "overBest", above(value, best));
        row.put("feasible", feasible());
        row.put("firstFeasibleSeconds", first);
        row.put("seconds", seconds);
        row.put("hardViolations", hardViolations);
        return row;
    }

    static void put(Map<String, Object> row, String name, @Nullable Object value) {
        if (value != null) {
            row.put(name, value);
        }
    }
}
