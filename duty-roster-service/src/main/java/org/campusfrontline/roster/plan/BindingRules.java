package org.campusfrontline.roster.plan;

import java.util.List;
import java.util.Map;
import org.campusfrontline.roster.period.PlanningPeriod;

/// Rules that bind a period beside its own limits, and that a plan must keep to be published.
public interface BindingRules {

    /// How many breaches of hard rules the plan has: each person's shifts by day, empty for a free day.
    int hardBreaches(PlanningPeriod period, Map<String, List<String>> plan);
}
