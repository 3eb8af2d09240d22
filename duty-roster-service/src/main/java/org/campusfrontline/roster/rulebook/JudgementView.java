package org.campusfrontline.roster.rulebook;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.campusfrontline.roster.engine.model.Level;
import org.campusfrontline.roster.engine.model.RuleKind;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// What rule sets say of a roster: what it costs by level, hard and soft apart, and each breach with its days.
record JudgementView(
        UUID roster,
        long hard,
        long soft,
        Map<Level, Cost> levels,

        @Schema(description = "How many breaches there are; the first of them follow.")
        int found,

        List<BreachOfRule> breaches) {

    JudgementView {
        levels = Map.copyOf(levels);
        breaches = List.copyOf(breaches);
    }

    record Cost(long hard, long soft) {}

    /// A breach; `person` is missing where a day or the whole team is meant.
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record BreachOfRule(
            @Schema(examples = "labour-law:2") String set,
            @Schema(examples = "week") String rule,
            RuleKind kind,
            Level level,
            boolean hard,
            @Nullable String person,
            LocalDate firstDay,
            LocalDate lastDay,
            long found,
            long allowed,
            long penalty) {}
}
