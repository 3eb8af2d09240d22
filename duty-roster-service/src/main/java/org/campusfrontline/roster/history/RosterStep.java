package org.campusfrontline.roster.history;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// One thing done with a version: by whom, with which word, and facts as ids and numbers.
public record RosterStep(
        UUID id,
        UUID period,
        UUID roster,
        StepKind kind,
        String person,
        @Nullable String word,
        Map<String, Object> facts,
        Instant at) {

    public RosterStep {
        facts = Map.copyOf(facts);
    }
}
