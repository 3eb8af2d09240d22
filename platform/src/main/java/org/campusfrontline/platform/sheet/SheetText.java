package org.campusfrontline.platform.sheet;

import java.util.regex.Pattern;

/// Texts in tables. What begins as a formula does gets an apostrophe in front, which a spreadsheet takes for "text",
/// also after it was saved as CSV; reading takes it away again, so that every text comes back as it was.
public final class SheetText {

    private static final Pattern RUNS = Pattern.compile("[=+\\-@\\t\\r＝＋－＠]");
    private static final Pattern MARKED = Pattern.compile("'*[=+\\-@\\t\\r＝＋－＠].*", Pattern.DOTALL);

    private SheetText() {}

    public static String written(String text) {
        return MARKED.matcher(text).matches() ? "'" + text : text;
    }

    public static String read(String cell) {
        return cell.startsWith("'") && MARKED.matcher(cell).matches() ? cell.substring(1) : cell;
    }

    /// Whether a spreadsheet would run the cell.
    public static boolean runs(String cell) {
        return RUNS.matcher(cell).lookingAt();
    }
}
