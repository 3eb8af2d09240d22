package org.campusfrontline.roster.paper;

import java.util.Locale;

/// How words are set.
public enum Type {
    TITLE(26, true, Ink.TEXT, Align.START),
    SUB(14, false, Ink.QUIET, Align.START),
    CAPTION(12, true, Ink.TEXT, Align.START),
    CAPTION_END(12, true, Ink.TEXT, Align.END),
    CAPTION_MID(12, true, Ink.TEXT, Align.MIDDLE),
    NAME(14, false, Ink.TEXT, Align.START),
    STRONG(18, true, Ink.TEXT, Align.START),
    SMALL(11, false, Ink.QUIET, Align.START),
    SMALL_MID(11, false, Ink.QUIET, Align.MIDDLE),
    SMALL_END(11, false, Ink.QUIET, Align.END),
    DATE(14, true, Ink.TEXT, Align.MIDDLE),
    DATE_SHORT(14, true, Ink.ALARM, Align.MIDDLE),
    COVER(12, false, Ink.TEXT, Align.MIDDLE),
    COVER_SHORT(12, true, Ink.ALARM, Align.MIDDLE),
    LABEL(14, true, Ink.TEXT, Align.MIDDLE);

    enum Align {
        START("start"),
        MIDDLE("middle"),
        END("end");

        private final String anchor;

        Align(String anchor) {
            this.anchor = anchor;
        }
    }

    private final int size;
    private final boolean bold;
    private final String colour;
    private final Align align;

    Type(int size, boolean bold, String colour, Align align) {
        this.size = size;
        this.bold = bold;
        this.colour = colour;
        this.align = align;
    }

    int size() {
        return size;
    }

    boolean bold() {
        return bold;
    }

    String colour() {
        return colour;
    }

    Align align() {
        return align;
    }

    String style() {
        return Ink.styleName(name());
    }

    String css() {
        return String.format(
                Locale.ROOT,
                ".%s{font-size:%dpx;font-weight:%d;fill:%s;text-anchor:%s}",
                style(),
                size,
                bold ? 700 : 400,
                colour,
                align.anchor);
    }
}
