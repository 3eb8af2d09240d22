package org.campusfrontline.roster.period;

import java.util.List;
import org.campusfrontline.roster.engine.model.Rule;

/// Keeps the rules that come with an instance as published sets of the period's unit, and binds the period by them.
public interface InstanceRules {

    /// Rules under a name, and whom they bind: everybody where nobody is named.
    record Named(String name, List<Rule> rules, List<String> people) {
        public Named {
            rules = List.copyOf(rules);
            people = List.copyOf(people);
        }
    }

    void bind(PlanningPeriod period, List<Named> sets);
}
