package org.campusfrontline.volunteer.recruitment.busycalendar.rule;

import java.util.Locale;
import java.util.Optional;
import org.campusfrontline.platform.Refusal;

/// Looks at the lines of a calendar before anything takes it apart: how much there is, and how deep.
/// A text that passes cannot exhaust memory or stack of a parser, whatever it means.
public final class CalendarBounds {

    public static final int MOST_CHARACTERS = 2_000_000;
    public static final int MOST_EVENTS = 5_000;
    public static final int LONGEST_LINE = 100_000;
    public static final int DEEPEST = 4;

    private CalendarBounds() {}

    public static Optional<Refusal> refusal(String text) {
        if (text.length() > MOST_CHARACTERS) {
            return tooLarge("characters", MOST_CHARACTERS);
        }
        int depth = 0;
        int events = 0;
        int line = 0;
        boolean begun = false;
        for (String piece : (Iterable<String>) text.lines()::iterator) {
            line = isFolded(piece) ? line + piece.length() : piece.length();
            String word = piece.strip().toUpperCase(Locale.ROOT);
            if (word.startsWith("BEGIN:")) {
                depth++;
                begun |= word.equals("BEGIN:VCALENDAR");
                events += word.equals("BEGIN:VEVENT") ? 1 : 0;
            } else if (word.startsWith("END:")) {
                depth--;
            }
            Optional<Refusal> refusal = refusal(line, depth, events);
            if (refusal.isPresent()) {
                return refusal;
            }
        }
        return begun ? Optional.empty() : Optional.of(Refusal.of(BusyCalendarProblem.UNREADABLE));
    }

    private static Optional<Refusal> refusal(int line, int depth, int events) {
        if (line > LONGEST_LINE) {
            return tooLarge("characters in a line", LONGEST_LINE);
        }
        if (depth > DEEPEST) {
            return tooLarge("levels", DEEPEST);
        }
        return events > MOST_EVENTS ? tooLarge("events", MOST_EVENTS) : Optional.empty();
    }

    private static boolean isFolded(String piece) {
        return piece.startsWith(" ") || piece.startsWith("\t");
    }

    private static Optional<Refusal> tooLarge(String what, int most) {
        return Optional.of(
                Refusal.of(BusyCalendarProblem.TOO_LARGE).with("what", what).with("most", most));
    }
}
