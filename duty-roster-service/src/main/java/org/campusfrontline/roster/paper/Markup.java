package org.campusfrontline.roster.paper;

import java.util.Locale;
import org.campusfrontline.platform.Language;

/// Text for SVG and HTML. Whatever a person once typed goes through `escaped`.
public final class Markup {

    private static final String UNWRITABLE = "\uFFFD";
    private final StringBuilder text = new StringBuilder();

    public Markup raw(String markup) {
        text.append(markup).append('\n');
        return this;
    }

    public Markup format(String format, Object... values) {
        return raw(String.format(Locale.ROOT, format, values));
    }

    /// The beginning of a page up to its body.
    public Markup page(Language language, String title, String style) {
        raw("<!DOCTYPE html>");
        format("<html lang=\"%s\">", language.tag());
        raw("<head><meta charset=\"utf-8\"><meta name=\"viewport\" content=\"width=device-width\">");
        format("<title>%s</title>", escaped(title));
        return raw(style).raw("</head><body>");
    }

    /// Safe in elements and in quoted attributes; what XML can not hold becomes the replacement character.
    public static String escaped(String words) {
        StringBuilder safe = new StringBuilder();
        words.codePoints().forEach(point -> safe.append(escaped(point)));
        return safe.toString();
    }

    /// How wide a text is, in halves of a Chinese character.
    public static int width(String words) {
        return words.codePoints().map(point -> point < 0x1100 ? 1 : 2).sum();
    }

    /// The text, or as much of its beginning as fits into that width.
    public static String fitted(String words, int width) {
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
