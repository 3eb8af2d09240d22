package org.campusfrontline.assessment.indicator;

import java.util.Optional;
import org.campusfrontline.assessment.fact.Fact;

/// The natural key of an indicator: definition, emergency, tree and unit, with `~` between them.
record IndicatorId(Definition definition, Fact.Scope scope) {

    private static final String BETWEEN = "~";
    private static final int PARTS = 4;

    String text() {
        return String.join(BETWEEN, definition.key(), scope.emergency(), scope.tree(), scope.unit());
    }

    /// Empty for a text that names no indicator of ours.
    static Optional<IndicatorId> read(String text) {
        String[] parts = text.split(BETWEEN, PARTS);
        if (parts.length < PARTS) {
            return Optional.empty();
        }
        return Definition.of(parts[0])
                .map(definition -> new IndicatorId(definition, new Fact.Scope(parts[1], parts[2], parts[3])));
    }
}
