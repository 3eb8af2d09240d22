package org.campusfrontline.roster.rulebook;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.campusfrontline.roster.engine.model.Level;
import org.campusfrontline.roster.engine.model.Parameter;
import org.campusfrontline.roster.engine.model.Reach;
import org.campusfrontline.roster.engine.model.RuleKind;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// A kind of rule: what it says in both languages, where it comes from, and its parameters.
record RuleKindView(
        RuleKind kind,
        @Schema(examples = "每周最长工时") String titleZh,
        @Schema(examples = "Most minutes a week") String titleEn,
        String textZh,
        String textEn,
        String origin,
        @Schema(description = "What the rule looks at.") Reach reach,

        @Schema(description = "The level that it serves where a rule says nothing else.")
        Level level,

        List<ParameterView> parameters) {

    private static final String WORDS = "roster.rule-kinds";
    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    RuleKindView {
        parameters = List.copyOf(parameters);
    }

    /// A parameter: its type, its bounds (of a number, or of a text's length) and what it is where nothing is said.
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record ParameterView(
            @Schema(examples = "max") String name,
            Parameter.Type type,
            long least,
            long most,
            @Nullable String fallback) {}

    static RuleKindView of(RuleKind kind) {
        ResourceBundle zh = ResourceBundle.getBundle(WORDS, Locale.SIMPLIFIED_CHINESE, NO_FALLBACK);
        ResourceBundle en = ResourceBundle.getBundle(WORDS, Locale.ENGLISH, NO_FALLBACK);
        return new RuleKindView(
                kind,
                zh.getString(kind + ".title"),
                en.getString(kind + ".title"),
                zh.getString(kind + ".text"),
                en.getString(kind + ".text"),
                en.getString(kind + ".origin"),
                kind.reach(),
                kind.level(),
                kind.parameters().stream()
                        .map(parameter -> new ParameterView(
                                parameter.name(),
                                parameter.type(),
                                parameter.least(),
                                parameter.most(),
                                parameter.fallback()))
                        .toList());
    }
}
