package org.campusfrontline.platform.imports;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.campusfrontline.platform.Outcome;
import org.campusfrontline.platform.Refusal;

/// Reads days, times, lists and texts the ways people write them in spreadsheets.
final class CellParsers {

    private static final Pattern DAY =
            Pattern.compile("(\\d{4})(?:[-/.](\\d{1,2})[-/.](\\d{1,2})|年(\\d{1,2})月(\\d{1,2})日?|(\\d{2})(\\d{2}))");
    private static final Pattern TIME = Pattern.compile("(\\d{1,2})[:：](\\d{2})(?:[:：](\\d{2})(?:\\.\\d{1,9})?)?");
    private static final Pattern BAD_SIGN = Pattern.compile("[\\p{Cc}\\p{Cs}\\u202A-\\u202E\\u2066-\\u2069]");
    private static final int SHOWN_CHOICES = 20;

    private CellParsers() {}

    static CellParser<String> text(int longest) {
        return text -> {
            if (text.codePointCount(0, text.length()) > longest) {
                return Outcome.refused(Refusal.of(ImportProblem.TOO_LONG).with("most", longest));
            }
            return BAD_SIGN.matcher(text).find() ? Outcome.refused(ImportProblem.BAD_SIGN) : Outcome.done(text);
        };
    }

    static CellParser<LocalDate> day() {
        return text -> readDay(text).map(Outcome::done).orElseGet(() -> Outcome.refused(ImportProblem.NOT_A_DAY));
    }

    /// RFC 3339; or a day, with or without a time of day, in that zone.
    static CellParser<Instant> instant(ZoneId zone) {
        return text ->
                readInstant(text, zone).map(Outcome::done).orElseGet(() -> Outcome.refused(ImportProblem.NOT_A_TIME));
    }

    static CellParser<Boolean> yesOrNo() {
        return text -> switch (text.toLowerCase(Locale.ROOT)) {
            case "true", "yes", "y", "1", "是" -> Outcome.done(true);
            case "false", "no", "n", "0", "否" -> Outcome.done(false);
            default -> Outcome.refused(ImportProblem.NOT_YES_OR_NO);
        };
    }

    static <T> CellParser<T> oneOf(Map<String, T> choices) {
        Map<String, T> known = new LinkedHashMap<>();
        choices.forEach((spelling, value) -> known.put(Spelling.plain(spelling), value));
        String shown =
                String.join(", ", choices.keySet().stream().limit(SHOWN_CHOICES).toList());
        return text -> {
            T value = known.get(Spelling.plain(text));
            return value == null
                    ? Outcome.refused(Refusal.of(ImportProblem.NOT_IN_LIST).with("known", shown))
                    : Outcome.done(value);
        };
    }

    private static Optional<LocalDate> readDay(String text) {
        Matcher day = DAY.matcher(text);
        if (!day.matches()) {
            return Optional.empty();
        }
        for (int month = 2; month < day.groupCount(); month += 2) {
            if (day.group(month) != null) {
                return date(number(day, 1), number(day, month), number(day, month + 1));
            }
        }
        return Optional.empty();
    }

    private static Optional<Instant> readInstant(String text, ZoneId zone) {
        try {
            return Optional.of(OffsetDateTime.parse(text.replace(' ', 'T')).toInstant());
        } catch (DateTimeException notRfc3339) {
            String[] parts = text.split("[T ]+", 2);
            Optional<LocalTime> time = parts.length == 1 ? Optional.of(LocalTime.MIDNIGHT) : readTime(parts[1]);
            return readDay(parts[0])
                    .flatMap(day -> time.map(day::atTime))
                    .map(local -> local.atZone(zone).toInstant());
        }
    }

    private static Optional<LocalTime> readTime(String text) {
        Matcher time = TIME.matcher(text);
        if (!time.matches()) {
            return Optional.empty();
        }
        try {
            int second = time.group(3) == null ? 0 : number(time, 3);
            return Optional.of(LocalTime.of(number(time, 1), number(time, 2), second));
        } catch (DateTimeException noSuchTime) {
            return Optional.empty();
        }
    }

    private static Optional<LocalDate> date(int year, int month, int day) {
        try {
            return Optional.of(LocalDate.of(year, month, day));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    private static int number(Matcher matcher, int group) {
        return Integer.parseInt(matcher.group(group));
    }
}
