package org.campusfrontline.roster.carefund.source;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// A source with its rules; `from` and `until` count both.
@JsonInclude(JsonInclude.Include.NON_NULL)
record FundSourceView(
        UUID id,
        @Schema(examples = "PARTY") String tree,
        @Schema(examples = "SEC") String unit,
        @Schema(examples = "专项党费") String titleZh,
        @Schema(examples = "Earmarked party dues") String titleEn,
        LocalDate from,
        @Nullable LocalDate until,
        List<SourceRequests.FundPurposeLimit> purposes,
        @Schema(examples = "P000001") String createdBy,
        Instant createdAt,
        long version) {

    FundSourceView {
        purposes = List.copyOf(purposes);
    }

    static FundSourceView of(FundSource source) {
        return new FundSourceView(
                source.id(),
                source.tree(),
                source.unit(),
                source.titleZh(),
                source.titleEn(),
                source.rules().from(),
                source.rules().until(),
                source.rules().purposes().stream()
                        .map(limit -> new SourceRequests.FundPurposeLimit(limit.purpose(), limit.each(), limit.total()))
                        .toList(),
                source.createdBy(),
                source.createdAt(),
                source.version());
    }
}
