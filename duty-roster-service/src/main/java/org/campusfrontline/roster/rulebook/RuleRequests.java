package org.campusfrontline.roster.rulebook;

import com.fasterxml.jackson.annotation.JsonInclude;
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
import org.campusfrontline.roster.engine.model.Level;
import org.campusfrontline.roster.engine.model.RuleKind;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// What a client sends about rule sets, and how rules are kept.
public final class RuleRequests {

    static final String TREE = "PARTY|ADMINISTRATION|MASS|CLASS|PLACE";
    static final String CODE = "[A-Za-z0-9][A-Za-z0-9._-]{0,63}";
    private static final String PARAMETER = "[a-z]{1,16}";

    private RuleRequests() {}

    record NewRuleSet(
            @NotNull @Pattern(regexp = TREE) @Schema(examples = "ADMINISTRATION")
            String tree,

            @NotNull @Pattern(regexp = CODE) @Schema(examples = "SEC")
            String unit,

            @NotNull @Pattern(regexp = CODE) @Schema(examples = "gate-guards")
            String name,

            @NotBlank @Size(max = 120) @PlainText @Schema(examples = "门卫值守规则")
            String titleZh,

            @NotBlank @Size(max = 120) @PlainText @Schema(examples = "Rules of the gate guards")
            String titleEn) {}

    /// A version as it is drafted: from when to when it is valid, and its rules.
    record VersionDraft(
            @NotNull @Schema(examples = "2026-01-01") LocalDate validFrom,
            @Nullable LocalDate validUntil,
            @NotNull @Size(max = 500) List<@Valid @NotNull RulePart> rules) {
        VersionDraft {
            rules = rules == null ? List.of() : List.copyOf(rules);
        }
    }

    /// One rule: its kind with the parameters that differ from what the kind assumes, and what it rests on.
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record RulePart(
            @NotNull @Pattern(regexp = CODE) @Schema(examples = "week")
            String id,

            @NotNull @Schema(examples = "MAX_MINUTES_PER_WEEK")
            RuleKind kind,

            @NotNull @Size(max = 16) List<@Valid @NotNull ParameterPart> parameters,
            boolean hard,
            @Min(1) @Max(10_000) @Schema(examples = "1") int weight,
            @Nullable Level level,
            @Nullable @Valid SourcePart source) {
        public RulePart {
            parameters = parameters == null ? List.of() : List.copyOf(parameters);
        }
    }

    /// A parameter's value: a number or a text, as the kind asks.
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record ParameterPart(
            @NotNull @Pattern(regexp = PARAMETER) @Schema(examples = "max")
            String name,

            @Nullable @Schema(examples = "2640") Long number,

            @Nullable @Size(max = 200) @PlainText String text) {}

    /// Where a rule comes from: the citation, and the words that are cited.
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record SourcePart(
            @NotBlank @Size(max = 200) @PlainText @Schema(examples = "国务院关于职工工作时间的规定 第三条")
            String citation,

            @Nullable @Size(max = 1000) @PlainText String text) {}
}
