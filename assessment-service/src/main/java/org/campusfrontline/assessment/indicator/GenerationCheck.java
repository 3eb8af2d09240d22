package org.campusfrontline.assessment.indicator;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.campusfrontline.assessment.fact.Fact;
import org.campusfrontline.assessment.fact.FactStore;
import org.campusfrontline.assessment.fact.ReadSpans;

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

        /// The units that have an indicator that differs.
        public Set<Fact.Scope> scopes() {
            Set<Fact.Scope> scopes = new LinkedHashSet<>();
            differences.forEach(difference -> scopes.add(
                    IndicatorId.read(difference.indicator()).orElseThrow().scope()));
            return scopes;
        }
    }

    /// The two results of an indicator where they are not the same.
    public record Difference(String indicator, Figures live, Figures replayed) {}

    public record Figures(long numerator, long denominator, long facts, String hash) {}

    /// Compares what stands within the part of the topics that the generation was read from, after an emergency's end
    /// too.
    public Comparison compare(int generation, ReadSpans read) {
        Set<Fact.Scope> scopes = new LinkedHashSet<>(facts.allScopes(generation));
        scopes.addAll(facts.allScopes(FactStore.LIVE));
        List<Difference> differences = new ArrayList<>();
        for (Fact.Scope scope : scopes) {
            for (Definition definition : Definition.values()) {
                Measured live = measured(FactStore.LIVE, definition, scope, read);
                Measured replayed = measured(generation, definition, scope, read);
                if (!live.equals(replayed)) {
                    differences.add(new Difference(
                            new IndicatorId(definition, scope).text(), figures(live), figures(replayed)));
                }
            }
        }
        return new Comparison(scopes.size() * Definition.values().length, differences);
    }

    private Measured measured(int generation, Definition definition, Fact.Scope scope, ReadSpans read) {
        List<Fact> all = facts.of(generation, scope, definition.kinds(), FactStore.NO_END);
        return measuring.measure(definition, read.within(all));
    }

    private static Figures figures(Measured measured) {
        return new Figures(
                measured.share().numerator(), measured.share().denominator(), measured.facts(), measured.hash());
    }
}
