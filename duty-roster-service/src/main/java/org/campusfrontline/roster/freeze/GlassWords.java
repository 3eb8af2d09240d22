package org.campusfrontline.roster.freeze;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.campusfrontline.platform.Language;

/// The catalogue of reasons in words.
final class GlassWords {

    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private GlassWords() {}

    static String title(GlassReason reason, Language language) {
        Locale locale = language == Language.EN ? Locale.ENGLISH : Locale.SIMPLIFIED_CHINESE;
        return ResourceBundle.getBundle("roster.break-glass-reasons", locale, NO_FALLBACK)
                .getString(reason.name());
    }

    static List<GlassViews.ReasonView> catalogue() {
        return Arrays.stream(GlassReason.values())
                .map(reason ->
                        new GlassViews.ReasonView(reason, title(reason, Language.ZH_CN), title(reason, Language.EN)))
                .toList();
    }
}
