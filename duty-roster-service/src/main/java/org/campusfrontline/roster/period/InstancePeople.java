package org.campusfrontline.roster.period;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.campusfrontline.platform.Refusal;
import org.campusfrontline.roster.directory.Directory;

/// The people who take the places of an instance's anonymous staff, in order.
@Singleton
class InstancePeople {

    private final Directory directory;

    InstancePeople(Directory directory) {
        this.directory = directory;
    }

    /// Those named, or else so many of the unit's own members.
    List<String> of(PlanningPeriod.Scope scope, List<String> named, int wanted) {
        return named.isEmpty() ? directory.members(scope.tree(), scope.unit(), wanted) : named;
    }

    List<Refusal> refusals(List<String> people, int wanted) {
        Set<String> distinct = Set.copyOf(people);
        if (distinct.size() < wanted) {
            return List.of(Refusal.of(PeriodProblem.TOO_FEW_PEOPLE)
                    .with("wanted", wanted)
                    .with("found", distinct.size()));
        }
        Map<String, String> known = directory.names(people.subList(0, wanted));
        List<Refusal> refusals = new ArrayList<>();
        for (String person : people.subList(0, wanted)) {
            if (!known.containsKey(person)) {
                refusals.add(Refusal.of(PeriodProblem.UNKNOWN_PERSON).with("person", person));
            }
        }
        return refusals;
    }
}
