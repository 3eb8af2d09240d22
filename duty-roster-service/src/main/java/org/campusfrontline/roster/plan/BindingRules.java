package org.campusfrontline.roster.plan;

import java.util.List;
import java.util.Map;
import org.campusfrontline.roster.engine.model.Level;
import org.campusfrontline.roster.period.PlanningPeriod;

/// Rules that bind a period beside its own limits, and that a plan must keep to be published.
public interface BindingRules {

    /// How many breaches of hard rules there are, and what soft ones find costs, level by level; none where no rule
    /// binds.
    record Judged(int hardBreaches, Map<Level, Long> costs) {

        public static final Judged NOTHING = new Judged(0, Map.of());

        public Judged {
            costs = Map.copyOf(costs);
        }

        /// What all that soft rules find costs.
        public long soft() {
            return costs.values().stream().mapToLong(Long::longValue).sum();
        }

        public long soft(Level level) {
            return costs.getOrDefault(level, 0L);
        }
    }

    /// What the rules find in the plan: each person's shifts by day, empty for a free day.
    Judged judge(PlanningPeriod period, Map<String, List<String>> plan);

    default int hardBreaches(PlanningPeriod period, Map<String, List<String>> plan) {
        return judge(period, plan).hardBreaches();
    }
}
