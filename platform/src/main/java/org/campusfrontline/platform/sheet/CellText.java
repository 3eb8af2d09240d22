package org.campusfrontline.platform.sheet;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Locale;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.reader.Cell;
import org.jspecify.annotations.Nullable;

/// A cell as text: numbers in full, days and times in ISO form, a formula as the value last computed for it.
final class CellText {

    private static final Pattern QUOTED = Pattern.compile("\"[^\"]*\"|\\[[^\\]]*]|\\\\.");
    private static final Pattern DATE_LETTER = Pattern.compile("[ymdhs年月日]");

    private static final int LONGEST_EXPONENT = 400;

    private CellText() {}

    static String of(Cell cell) {
        return switch (cell.getType()) {
            case EMPTY -> "";
            case STRING -> cell.asString();
            case BOOLEAN -> cell.asBoolean().toString();
            case NUMBER -> isDate(cell) ? date(cell.asDate()) : number(cell.asNumber());
            case FORMULA -> computed(cell);
            case ERROR -> raw(cell);
        };
    }

    static String raw(Cell cell) {
        @Nullable String raw = cell.getRawValue();
        return raw == null ? "" : raw;
    }

    /// The value last computed; the formula itself, as a text, where the file holds none.
    private static String computed(Cell cell) {
        return cell.getRawValue() == null ? "=" + cell.getFormula() : raw(cell);
    }

    private static String number(BigDecimal number) {
        boolean sane = Math.abs(number.scale()) <= LONGEST_EXPONENT;
        return sane ? number.stripTrailingZeros().toPlainString() : number.toString();
    }

    private static String date(LocalDateTime date) {
        return date.toLocalTime().equals(LocalTime.MIDNIGHT)
                ? date.toLocalDate().toString()
                : date.toString();
    }

    private static boolean isDate(Cell cell) {
        @Nullable String format = cell.getDataFormatString();
        if (format == null) {
            return false;
        }
        String bare = QUOTED.matcher(format.toLowerCase(Locale.ROOT)).replaceAll("");
        return !bare.contains("general") && DATE_LETTER.matcher(bare).find();
    }
}
