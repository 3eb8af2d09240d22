package org.campusfrontline.roster.repair;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.campusfrontline.roster.engine.model.Level;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// Why a person works a shift on a day, or none: what it would cost without them, and for each other person what it
/// would mean if the two changed that day.
@JsonInclude(JsonInclude.Include.NON_NULL)
record ExplanationView(
        UUID roster,
        String person,
        String name,
        LocalDate date,
        @Schema(examples = "D") @Nullable String shift,

        @Schema(examples = "…其余 11 人中，3 人可替换而不违反硬性规则，其中 0 人代价更低。")
        String text,

        @Schema(description = "How the value would move if the person were free that day; missing on a free day.")
        @Nullable Map<Level, Candidate.Cost> without,

        @Schema(description = "Everybody who works something else that day or nothing: first who fits, by value.")
        List<Candidate> others) {

    ExplanationView {
        without = without == null ? null : Map.copyOf(without);
        others = List.copyOf(others);
    }
}
