package org.campusfrontline.roster.pricing;

import java.util.List;

/// What the search knows of the rules that bind one person. Prices of cells are by day and duty, infinite where a
/// hard rule bars it; `free` is what a free day costs. `sums` are not counted by the search.
record PersonRules(
        DutyGroups groups,
        double[][] cells,
        double[] free,
        RunLimits work,
        RunLimits rest,
        List<RunLimits> classes,
        TotalLimits shifts,
        TotalLimits weekends,
        double brokenWeekend,
        Before before,
        List<SumLimit> sums) {

    PersonRules {
        classes = List.copyOf(classes);
        sums = List.copyOf(sums);
    }

    int days() {
        return cells.length;
    }
}
