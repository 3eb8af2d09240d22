package org.campusfrontline.roster.repair;

import java.text.MessageFormat;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import org.campusfrontline.platform.Language;
import org.campusfrontline.roster.engine.model.Level;
import org.campusfrontline.roster.engine.model.RuleKind;
import org.campusfrontline.roster.engine.score.Breach;

/// Sentences about rules and people in the reader's language.
final class RuleWords {

    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    /// Kinds that would tell why somebody does not come: never named, only that they are not available.
    private static final Set<RuleKind> PRIVATE =
            EnumSet.of(RuleKind.DAY_OFF, RuleKind.LEAVE, RuleKind.UNAVAILABLE, RuleKind.CLOSED_LOOP_PHASE);

    /// Kinds whose findings are shifts, not numbers.
    private static final Set<RuleKind> WITHOUT_NUMBERS = EnumSet.of(
            RuleKind.SKILL_REQUIRED,
            RuleKind.CERTIFICATE_VALID,
            RuleKind.EXPOSURE_CLASS,
            RuleKind.SHIFT_NOT_ALLOWED,
            RuleKind.FIXED_ASSIGNMENT,
            RuleKind.ALTERNATIVE_SKILL,
            RuleKind.MAX_MINUTES_PER_DAY,
            RuleKind.MAX_OVERTIME_PER_DAY,
            RuleKind.FORBIDDEN_FOLLOWER,
            RuleKind.POST_CHANGE,
            RuleKind.FREE_DAYS_AFTER,
            RuleKind.UNWANTED_PATTERN,
            RuleKind.PUBLISHED_PLAN,
            RuleKind.SHIFT_ON_REQUEST,
            RuleKind.SHIFT_OFF_REQUEST,
            RuleKind.DAY_ON_REQUEST,
            RuleKind.DAY_OFF_REQUEST,
            RuleKind.TOGETHER,
            RuleKind.APART);

    private final ResourceBundle kinds;
    private final ResourceBundle words;

    RuleWords(Language language) {
        Locale locale = language == Language.EN ? Locale.ENGLISH : Locale.SIMPLIFIED_CHINESE;
        kinds = ResourceBundle.getBundle("roster.rule-kinds", locale, NO_FALLBACK);
        words = ResourceBundle.getBundle("roster.repair-words", locale, NO_FALLBACK);
    }

    static boolean isPrivate(Breach breach) {
        return PRIVATE.contains(breach.rule().kind());
    }

    static boolean hasNumbers(RuleKind kind) {
        return !WITHOUT_NUMBERS.contains(kind) && !PRIVATE.contains(kind);
    }

    String title(RuleKind kind) {
        return PRIVATE.contains(kind) ? words.getString("NOT_AVAILABLE") : kinds.getString(kind + ".title");
    }

    String level(Level level) {
        return words.getString("level." + level);
    }

    String fit(Candidate.Fit fit) {
        return words.getString(fit.name());
    }

    /// A sentence of the bundle with its values as text.
    String say(String key, Object... values) {
        String[] texts = new String[values.length];
        for (int place = 0; place < values.length; place++) {
            texts[place] = String.valueOf(values[place]);
        }
        return new MessageFormat(words.getString(key), Locale.ROOT).format(texts);
    }

    String sentence(Breach breach, LocalDate first, LocalDate last) {
        String days = first.equals(last) ? first.toString() : say("days", first, last);
        return hasNumbers(breach.rule().kind())
                ? say("numbers", title(breach.rule().kind()), days, breach.found(), breach.allowed())
                : say("days-only", title(breach.rule().kind()), days);
    }
}
