package org.campusfrontline.roster.engine.model;

import java.util.List;

/// Everything that a roster is planned from and judged by. Ids are unique in each list; who names one names one of
/// these.
public record Problem(
        Days days,
        List<Shift> shifts,
        List<Post> posts,
        List<Person> staff,
        List<Demand> demand,
        List<Wish> wishes,
        List<Pair> pairs,
        List<Planned> planned,
        List<RuleSet> rules) {

    public Problem {
        shifts = List.copyOf(shifts);
        posts = List.copyOf(posts);
        staff = List.copyOf(staff);
        demand = List.copyOf(demand);
        wishes = List.copyOf(wishes);
        pairs = List.copyOf(pairs);
        planned = List.copyOf(planned);
        rules = List.copyOf(rules);
    }

    /// The same problem with these cells standing already.
    public Problem withPlanned(List<Planned> cells) {
        return new Problem(days, shifts, posts, staff, demand, wishes, pairs, cells, rules);
    }

    public Problem withRules(List<RuleSet> sets) {
        return new Problem(days, shifts, posts, staff, demand, wishes, pairs, planned, sets);
    }
}
