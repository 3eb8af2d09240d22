package org.campusfrontline.platform.sheet;

/// Blanks as spreadsheets and Chinese input methods leave them: ideographic and no-break spaces and the mark at a
/// file's head too.
final class Blanks {

    private static final char NO_BREAK = '\u00a0';
    private static final char MARK = '\ufeff';

    private Blanks() {}

    static String strip(String text) {
        int start = 0;
        int end = text.length();
        while (start < end && isBlank(text.charAt(start))) {
            start++;
        }
        while (end > start && isBlank(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(start, end);
    }

    private static boolean isBlank(char sign) {
        return sign <= ' ' || Character.isWhitespace(sign) || sign == NO_BREAK || sign == MARK;
    }
}
