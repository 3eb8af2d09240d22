package org.campusfrontline.roster.feed;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.campusfrontline.platform.Language;

/// Calendar entries as iCalendar text (RFC 5545). The same entries make the same text, byte for byte: nothing in it
/// tells when it was written. Lines are folded at 75 octets.
final class CalendarText {

    private static final String UID_HOST = "@roster.campus-frontline";
    private static final DateTimeFormatter UTC =
            DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);
    private static final Duration REFRESH = Duration.ofMinutes(15);
    private static final int LONGEST_LINE = 75;
    private final StringBuilder text = new StringBuilder();

    private CalendarText() {}

    static String of(List<CalendarEntry> entries, Language language) {
        boolean en = language == Language.EN;
        CalendarText calendar = new CalendarText();
        calendar.line("BEGIN:VCALENDAR");
        calendar.line("PRODID:-//Campus Frontline//roster//" + language.tag().toUpperCase(Locale.ROOT));
        calendar.line("VERSION:2.0");
        calendar.line("CALSCALE:GREGORIAN");
        calendar.line("X-WR-CALNAME:" + (en ? "Duties" : "值班"));
        calendar.line("X-PUBLISHED-TTL:" + REFRESH);
        entries.forEach(entry -> calendar.event(entry, en));
        calendar.line("END:VCALENDAR");
        return calendar.text.toString();
    }

    private void event(CalendarEntry entry, boolean en) {
        line("BEGIN:VEVENT");
        line("UID:" + entry.uid() + UID_HOST);
        line("DTSTAMP:" + time(entry.changedAt()));
        line("LAST-MODIFIED:" + time(entry.changedAt()));
        line("SEQUENCE:" + entry.revision());
        line("DTSTART:" + time(entry.start()));
        line("DTEND:" + time(entry.end()));
        line("SUMMARY:" + escaped(en ? entry.titleEn() : entry.titleZh()));
        line("STATUS:" + (entry.cancelled() ? "CANCELLED" : "CONFIRMED"));
        line("TRANSP:" + (entry.cancelled() ? "TRANSPARENT" : "OPAQUE"));
        line("END:VEVENT");
    }

    private static String time(Instant instant) {
        return UTC.format(instant);
    }

    private static String escaped(String words) {
        return words.replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace(",", "\\,")
                .replaceAll("[\\r\\n]+", " ");
    }

    private void line(String line) {
        int octets = 0;
        for (int letter : line.codePoints().toArray()) {
            int size = Character.toString(letter).getBytes(StandardCharsets.UTF_8).length;
            if (octets + size > LONGEST_LINE) {
                text.append("\r\n ");
                octets = 1;
            }
            text.appendCodePoint(letter);
            octets += size;
        }
        text.append("\r\n");
    }
}
