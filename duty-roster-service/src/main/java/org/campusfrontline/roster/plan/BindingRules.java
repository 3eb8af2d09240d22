package org.campusfrontline.roster.plan;

import java.util.List;
import java.util.Map;
import org.campusfrontline.roster.period.PlanningPeriod;

/// Rules that bind a period beside its own limits, and that a plan must keep to be published.
public interface BindingRules {

    /// How many breaches of hard rules there are, and what all that soft ones find costs.
    record Judged(int hardBreaches, long soft) {}

    /// What the rules find in the plan: each person's shifts by day, empty for a free day.
    Judged judge(PlanningPeriod period, Map<String, List<String>> plan);

    default int hardBreaches(PlanningPeriod period, Map<String, List<String>> plan) {
        return judge(period, plan).hardBreaches();
    }
}
