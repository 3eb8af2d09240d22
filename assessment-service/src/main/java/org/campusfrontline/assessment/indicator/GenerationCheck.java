package org.campusfrontline.assessment.indicator;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.kafka.common.TopicPartition;
import org.campusfrontline.assessment.fact.Fact;
import org.campusfrontline.assessment.fact.FactStore;

/// Holds the indicators of one generation of facts against the live ones, both read up to the same places.
@Singleton
public class GenerationCheck {

    private final FactStore facts;
    private final Measuring measuring;

    GenerationCheck(FactStore facts, Measuring measuring) {
        this.facts = facts;
        this.measuring = measuring;
    }

    /// How many indicators were compared, and those that differ.
    public record Comparison(int indicators, List<Difference> differences) {
        public Comparison {
            differences = List.copyOf(differences);
        }
    }

    /// The two results of an indicator where they are not the same.
    public record Difference(String indicator, Figures live, Figures replayed) {}

    public record Figures(long numerator, long denominator, long facts, String hash) {}

    /// `ends` are the places up to which the generation was read, exclusive.
    public Comparison compare(int generation, Map<TopicPartition, Long> ends) {
        Set<Fact.Scope> scopes = new LinkedHashSet<>(facts.allScopes(generation));
        scopes.addAll(facts.allScopes(FactStore.LIVE));
        List<Difference> differences = new ArrayList<>();
        for (Fact.Scope scope : scopes) {
            for (Definition definition : Definition.values()) {
                Measured live = measured(FactStore.LIVE, definition, scope, ends);
                Measured replayed = measured(generation, definition, scope, ends);
                if (!live.equals(replayed)) {
                    differences.add(new Difference(
                            new IndicatorId(definition, scope).text(), figures(live), figures(replayed)));
                }
            }
        }
        return new Comparison(scopes.size() * Definition.values().length, differences);
    }

    private Measured measured(int generation, Definition definition, Fact.Scope scope, Map<TopicPartition, Long> ends) {
        List<Fact> before = facts.of(generation, scope, definition.kinds()).stream()
                .filter(fact -> isBefore(fact.place(), ends))
                .toList();
        return measuring.measure(definition, before);
    }

    private static boolean isBefore(Fact.Place place, Map<TopicPartition, Long> ends) {
        return place.offset() < ends.getOrDefault(new TopicPartition(place.topic(), place.partition()), 0L);
    }

    private static Figures figures(Measured measured) {
        return new Figures(
                measured.share().numerator(), measured.share().denominator(), measured.facts(), measured.hash());
    }
}
