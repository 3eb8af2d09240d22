package org.campusfrontline.roster.rulebook;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// One version of a rule set: its number in the set, when it is valid, and its rules.
record RuleVersion(
        UUID id,
        UUID ruleSet,
        int number,
        VersionState state,
        LocalDate validFrom,
        @Nullable LocalDate validUntil,
        List<RuleRequests.RulePart> rules,
        @Nullable Instant publishedAt,
        long version) {

    RuleVersion {
        rules = List.copyOf(rules);
    }
}
