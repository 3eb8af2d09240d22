package org.campusfrontline.roster.version;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import org.campusfrontline.platform.Language;

/// Sentences about versions in the reader's language.
final class VersionWords {

    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
    private final ResourceBundle words;

    VersionWords(Language language) {
        Locale locale = language == Language.EN ? Locale.ENGLISH : Locale.SIMPLIFIED_CHINESE;
        words = ResourceBundle.getBundle("roster.version-words", locale, NO_FALLBACK);
    }

    /// A sentence of the bundle with its values as text.
    String say(String key, Object... values) {
        String[] texts = new String[values.length];
        for (int place = 0; place < values.length; place++) {
            texts[place] = String.valueOf(values[place]);
        }
        return new MessageFormat(words.getString(key), Locale.ROOT).format(texts);
    }
}
