package org.campusfrontline.roster.repair;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Map;
import org.campusfrontline.roster.engine.model.Level;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// Someone for a seat: whether they fit or why not, how the value moves by level (less is better), and what breaks.
@JsonInclude(JsonInclude.Include.NON_NULL)
record Candidate(
        String person,
        String name,
        Fit fit,
        @Schema(examples = "当日不可用") String text,
        @Nullable Map<Level, Cost> levels,
        List<BrokenRule> breaks) {

    Candidate {
        levels = levels == null ? null : Map.copyOf(levels);
        breaks = List.copyOf(breaks);
    }

    /// Whether someone fits. Whoever is absent, on leave or otherwise kept away is not available, and nothing says why.
    enum Fit {
        FITS,
        NOT_AVAILABLE,
        WORKS_ALREADY,
        BREAKS_RULES
    }

    record Cost(long hard, long soft) {}
}
