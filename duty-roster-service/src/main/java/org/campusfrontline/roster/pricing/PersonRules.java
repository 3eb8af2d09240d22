package org.campusfrontline.roster.pricing;

import java.util.List;

/// What the search knows of the rules that bind one person. Prices of cells are by day and duty, infinite where a hard
/// rule bars it; `free` is what a free day costs.
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
        Before before) {

    PersonRules {
        classes = List.copyOf(classes);
    }

    int days() {
        return cells.length;
    }
}
