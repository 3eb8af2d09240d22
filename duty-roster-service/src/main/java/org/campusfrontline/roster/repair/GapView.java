package org.campusfrontline.roster.repair;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.campusfrontline.roster.engine.model.RuleKind;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// Why people are missing at a shift: who could take a seat; or, where nobody can, a set of causes that alone keeps
/// everybody out and of which none can be spared, and which few rules to relax for somebody to fit.
record GapView(
        UUID roster,
        LocalDate date,
        @Schema(examples = "N") String shift,
        int wanted,
        int present,
        int missing,
        String text,

        @Schema(description = "Who could take a seat, the best first; ten at most.")
        List<Candidate> candidates,

        List<Cause> conflict,

        @Schema(description = "The cheapest first: by how many rules, then by what they find more.")
        List<Relaxation> relaxations) {

    GapView {
        candidates = List.copyOf(candidates);
        conflict = List.copyOf(conflict);
        relaxations = List.copyOf(relaxations);
    }

    /// Something that keeps people out: a rule, or that they work already or are not available.
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Cause(
            @Nullable RuleKind kind,
            @Nullable String set,
            @Nullable String rule,
            @Schema(examples = "最多连续工作天数") String text,

            @Schema(description = "How many people it keeps out.")
            int people) {}

    /// Rules without which people would fit, and the one of them whom it takes least.
    record Relaxation(List<Cause> rules, int people, Candidate best) {
        Relaxation {
            rules = List.copyOf(rules);
        }
    }
}
