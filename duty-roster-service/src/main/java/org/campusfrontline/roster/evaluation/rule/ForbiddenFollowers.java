package org.campusfrontline.roster.evaluation.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Some shift types must not be worked the day after some others: too little rest lies between them.
/// Found is the follower's index, allowed is -1, a free day.
public record ForbiddenFollowers(Map<Integer, Set<Integer>> followers) implements DutyRule {

    public ForbiddenFollowers {
        followers = Map.copyOf(followers);
    }

    @Override
    public List<Breach> breaches(DutyLine line) {
        List<Breach> breaches = new ArrayList<>();
        for (int day = 1; day < line.days(); day++) {
            Set<Integer> forbidden = followers.getOrDefault(line.shift(day - 1), Set.of());
            if (forbidden.contains(line.shift(day))) {
                breaches.add(new Breach(RuleKind.FORBIDDEN_FOLLOWER, day - 1, day, line.shift(day), -1));
            }
        }
        return breaches;
    }
}
