package org.campusfrontline.platform.imports;

import java.util.Locale;
import java.util.regex.Pattern;

/// Names of columns and choices compared as people mean them: without case, blanks, hyphens and the star of a required
/// field.
final class Spelling {

    private static final Pattern FILLING = Pattern.compile("[\\s\\u00a0\\u3000_*＊-]+");

    private Spelling() {}

    static String plain(String name) {
        return FILLING.matcher(name).replaceAll("").toLowerCase(Locale.ROOT);
    }
}
