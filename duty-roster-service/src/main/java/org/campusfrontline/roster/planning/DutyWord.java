package org.campusfrontline.roster.planning;

import org.jspecify.annotations.Nullable;

/// How a plan names a duty: its shift, and after `@` its post where there are several.
public final class DutyWord {

    private static final char AT = '@';

    private DutyWord() {}

    public static String of(String shift, @Nullable String post) {
        return post == null ? shift : shift + AT + post;
    }

    public static String shift(String word) {
        int at = word.indexOf(AT);
        return at < 0 ? word : word.substring(0, at);
    }

    public static @Nullable String post(String word) {
        int at = word.indexOf(AT);
        return at < 0 ? null : word.substring(at + 1);
    }

    /// As the engine's selectors name it.
    public static String selector(String word) {
        String post = post(word);
        return post == null ? word : shift(word) + "&@" + post;
    }
}
