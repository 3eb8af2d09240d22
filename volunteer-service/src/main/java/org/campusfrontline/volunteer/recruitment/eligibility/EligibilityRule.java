package org.campusfrontline.volunteer.recruitment.eligibility;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.campusfrontline.volunteer.recruitment.eligibility.rule.Requirement.Match;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// One rule as operators write it. TRAINING, QUALIFICATION and SKILL name codes of the catalogue, any or all of them;
/// MEMBERSHIP names a tree and perhaps a unit; DAY_LOAD, WEEK_LOAD and REST say `minutes`; `verified` asks for the
/// unit's confirmation.
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(
        name = "EligibilityRule",
        description =
                "What a post category asks of whoever stands there. `codes` and `match` belong to training,"
                        + " qualifications and skills, `verified` to these and to insurance, `tree` and `unit` to membership, `minutes` to"
                        + " load and rest: most in any 24 hours or 7 days, least between two times, counted over seats and duties.")
record EligibilityRule(
        @NotNull RuleKind kind,
        @Nullable Match match,
        @Size(max = 10) @Nullable List<@NotNull @Size(max = 32) String> codes,
        @Nullable Boolean verified,

        @Pattern(regexp = "PARTY|ADMINISTRATION|MASS|CLASS|PLACE") @Schema(examples = "MASS") @Nullable String tree,

        @Pattern(regexp = "[A-Za-z0-9][A-Za-z0-9._-]{0,63}") @Schema(examples = "LEAGUE") @Nullable String unit,

        @Min(1) @Max(10_080) @Schema(examples = "480") @Nullable Integer minutes) {

    EligibilityRule {
        if (codes != null) {
            codes = List.copyOf(codes);
        }
    }
}
