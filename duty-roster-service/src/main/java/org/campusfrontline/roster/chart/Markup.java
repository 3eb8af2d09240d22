package org.campusfrontline.roster.chart;

import java.util.Locale;

/// Text for SVG and HTML. Whatever a person once typed goes through `escaped`.
public final class Markup {

    private static final String UNWRITABLE = "\uFFFD";
    private final StringBuilder text = new StringBuilder();

    Markup raw(String markup) {
        text.append(markup).append('\n');
        return this;
    }

    Markup format(String format, Object... values) {
        return raw(String.format(Locale.ROOT, format, values));
    }

    Markup words(int x, int y, String style, String words) {
        return format("<text x=\"%d\" y=\"%d\" class=\"%s\">%s</text>", x, y, style, escaped(words));
    }

    Markup box(int x, int y, int width, int height, String style) {
        return format("<rect x=\"%d\" y=\"%d\" width=\"%d\" height=\"%d\" class=\"%s\"/>", x, y, width, height, style);
    }

    Markup line(int x1, int y1, int x2, int y2, String style) {
        return format("<line x1=\"%d\" y1=\"%d\" x2=\"%d\" y2=\"%d\" class=\"%s\"/>", x1, y1, x2, y2, style);
    }

    /// Safe in elements and in quoted attributes; what XML can not hold becomes the replacement character.
    public static String escaped(String words) {
        StringBuilder safe = new StringBuilder();
        words.codePoints().forEach(point -> safe.append(escaped(point)));
        return safe.toString();
    }

    /// How wide a text is, in halves of a Chinese character.
    static int width(String words) {
        return words.codePoints().map(point -> point < 0x1100 ? 1 : 2).sum();
    }

    /// The text, or as much of its beginning as fits into that width.
    static String fitted(String words, int width) {
        if (width(words) <= width) {
            return words;
        }
        StringBuilder fitting = new StringBuilder();
        int left = width - 1;
        for (int point : words.codePoints().toArray()) {
            left -= width(Character.toString(point));
            if (left < 0) {
                break;
            }
            fitting.appendCodePoint(point);
        }
        return fitting.toString().stripTrailing() + "…";
    }

    private static String escaped(int point) {
        return switch (point) {
            case '&' -> "&amp;";
            case '<' -> "&lt;";
            case '>' -> "&gt;";
            case '"' -> "&quot;";
            case '\'' -> "&#39;";
            case '\t', '\n', '\r' -> " ";
            default -> isWritable(point) ? Character.toString(point) : UNWRITABLE;
        };
    }

    private static boolean isWritable(int point) {
        return point >= 0x20 && !(point >= 0xD800 && point <= 0xDFFF) && point != 0xFFFE && point != 0xFFFF;
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
