package org.campusfrontline.roster.carefund.source;

import java.time.Instant;
import java.util.UUID;
import org.campusfrontline.roster.carefund.rule.SourceRules;

/// Money with one origin and rules of its own, kept by a unit.
public record FundSource(
        UUID id,
        String tree,
        String unit,
        String titleZh,
        String titleEn,
        SourceRules rules,
        String createdBy,
        Instant createdAt,
        long version) {}
