package org.campusfrontline.roster.paper;

import java.util.Locale;

/// The colours that have a meaning; they stay apart in black and white.
final class Ink {

    static final String TEXT = "#222222";
    static final String QUIET = "#555555";
    static final String ALARM = "#8c1d18";
    static final String TILE_EDGE = "#6f7783";
    static final String HATCH_GROUND = "#f4f4f4";
    static final String HATCH_LINE = "#aaaabb";
    static final String NONE = "none";

    private Ink() {}

    /// `DATE_SHORT` as `dateshort`.
    static String styleName(String constant) {
        return constant.replace("_", "").toLowerCase(Locale.ROOT);
    }
}
