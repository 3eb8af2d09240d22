package org.campusfrontline.roster.engine.model;

import java.util.List;
import java.util.Set;

/// Someone who can be planned: the unit they belong to, tags such as trainee, dated facts, and what they did before.
/// `availability` is in percent of a full post; shares of a load are measured by it.
public record Person(String id, String unit, int availability, Set<String> tags, List<Fact> facts, Past past) {

    public Person {
        tags = Set.copyOf(tags);
        facts = List.copyOf(facts);
        if (availability < 1) {
            throw new IllegalArgumentException("who is planned is available");
        }
    }

    /// Whether a fact of this kind and value holds on the day.
    public boolean has(Fact.Kind kind, String value, int day) {
        return facts.stream()
                .anyMatch(fact -> fact.kind() == kind && fact.value().equals(value) && fact.holds(day));
    }
}
