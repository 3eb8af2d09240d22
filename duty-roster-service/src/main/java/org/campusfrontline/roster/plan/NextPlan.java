package org.campusfrontline.roster.plan;

import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.campusfrontline.roster.duty.ChangedDay;

/// The plan that is to come into force, and which of its changes no freeze holds: duties that the absent lose.
public record NextPlan(Map<String, List<String>> plan, Predicate<ChangedDay> neverFrozen) {

    public NextPlan {
        plan = Map.copyOf(plan);
    }

    public static NextPlan of(Map<String, List<String>> plan) {
        return new NextPlan(plan, day -> false);
    }
}
