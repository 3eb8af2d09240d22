package org.campusfrontline.roster.carefund.source;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.campusfrontline.platform.text.PlainText;
import org.campusfrontline.platform.time.OurTimes;
import org.campusfrontline.roster.carefund.rule.FundPurpose;
import org.campusfrontline.roster.carefund.rule.PurposeLimit;
import org.campusfrontline.roster.carefund.rule.SourceRules;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// What a care officer sends about sources and what comes into them.
final class SourceRequests {

    private static final String CODE = "[A-Za-z0-9][A-Za-z0-9._-]{0,63}";
    private static final String TREES = "PARTY|ADMINISTRATION|MASS|CLASS|PLACE";
    private static final long MOST = 100_000_000_000L;

    private SourceRequests() {}

    record NewFundSource(
            @NotNull @Pattern(regexp = TREES) @Schema(examples = "PARTY")
            String tree,

            @NotNull @Pattern(regexp = CODE) @Schema(examples = "SEC")
            String unit,

            @NotBlank @Size(max = 100) @PlainText @Schema(examples = "专项党费")
            String titleZh,

            @NotBlank @Size(max = 100) @PlainText @Schema(examples = "Earmarked party dues")
            String titleEn,

            @NotNull @OurTimes LocalDate from,
            @Nullable @OurTimes LocalDate until,
            @NotNull @Size(min = 1, max = 5) List<@Valid @NotNull FundPurposeLimit> purposes) {

        NewFundSource {
            purposes = purposes == null ? List.of() : List.copyOf(purposes);
        }

        SourceRules rules() {
            return rulesOf(purposes, from, until);
        }
    }

    /// The titles, days and purposes of a source, as they are replaced; what was booked stays booked.
    record FundSourceChange(
            @NotBlank @Size(max = 100) @PlainText @Schema(examples = "专项党费")
            String titleZh,

            @NotBlank @Size(max = 100) @PlainText @Schema(examples = "Earmarked party dues")
            String titleEn,

            @NotNull @OurTimes LocalDate from,
            @Nullable @OurTimes LocalDate until,
            @NotNull @Size(min = 1, max = 5) List<@Valid @NotNull FundPurposeLimit> purposes) {

        FundSourceChange {
            purposes = purposes == null ? List.of() : List.copyOf(purposes);
        }

        SourceRules rules() {
            return rulesOf(purposes, from, until);
        }
    }

    /// At most so much at once and so much in all, in fen.
    record FundPurposeLimit(
            @NotNull FundPurpose purpose,

            @Min(1) @Max(MOST) @Schema(examples = "500000") long eachFen,

            @Min(1) @Max(MOST) @Schema(examples = "20000000")
            long totalFen) {}

    record NewContribution(
            @Min(1) @Max(MOST) @Schema(examples = "10000000")
            long fen,

            @NotBlank @Size(max = 64) @PlainText @Schema(examples = "2022-PARTY-0031")
            String receipt) {}

    record NewReversal(
            @NotBlank @Size(max = 200) @PlainText @Schema(examples = "金额录入有误")
            String reason) {}

    private static SourceRules rulesOf(List<FundPurposeLimit> purposes, LocalDate from, @Nullable LocalDate until) {
        return new SourceRules(
                purposes.stream()
                        .map(limit -> new PurposeLimit(limit.purpose(), limit.eachFen(), limit.totalFen()))
                        .toList(),
                from,
                until);
    }
}
