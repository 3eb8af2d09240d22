package org.campusfrontline.assessment.indicator;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.campusfrontline.assessment.fact.Fact;

/// The indicators that exist, each with its version; a change of the arithmetic is a new version.
enum Definition {
    CALLS_ANSWERED("calls-answered", 1, List.of(Fact.Kind.CALL, Fact.Kind.SIGN_UP_STEP)),
    ROSTER_COVER("roster-cover", 1, List.of(Fact.Kind.ROSTER));

    private final String key;
    private final int version;
    private final List<Fact.Kind> kinds;

    Definition(String key, int version, List<Fact.Kind> kinds) {
        this.key = key;
        this.version = version;
        this.kinds = kinds;
    }

    String key() {
        return key;
    }

    int version() {
        return version;
    }

    List<Fact.Kind> kinds() {
        return kinds;
    }

    static Optional<Definition> of(String key) {
        return Stream.of(values())
                .filter(definition -> definition.key.equals(key))
                .findFirst();
    }
}
