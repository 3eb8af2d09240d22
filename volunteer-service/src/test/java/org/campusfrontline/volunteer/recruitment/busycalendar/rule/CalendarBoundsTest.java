package org.campusfrontline.volunteer.recruitment.busycalendar.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.campusfrontline.platform.ProblemCode;
import org.campusfrontline.platform.Refusal;
import org.junit.jupiter.api.Test;

class CalendarBoundsTest {

    private static final String BEGIN = "BEGIN:VCALENDAR\r\n";
    private static final String END = "END:VCALENDAR\r\n";
    private static final String EVENT = "BEGIN:VEVENT\nEND:VEVENT\n";

    private static Optional<ProblemCode> code(String text) {
        return CalendarBounds.refusal(text).map(Refusal::code);
    }

    private static String what(String text) {
        return String.valueOf(
                CalendarBounds.refusal(text).orElseThrow().values().get("what"));
    }

    @Test
    void takesACalendar() {
        assertThat(code(BEGIN + EVENT + END)).isEmpty();
        assertThat(code("begin:vcalendar\n" + EVENT + END)).isEmpty();
    }

    @Test
    void refusesWhatIsNoCalendar() {
        assertThat(code("")).contains(BusyCalendarProblem.UNREADABLE);
        assertThat(code("<html>BEGIN:VCALENDAR</html>")).contains(BusyCalendarProblem.UNREADABLE);
        assertThat(code(EVENT)).contains(BusyCalendarProblem.UNREADABLE);
    }

    @Test
    void refusesOneCharacterTooMany() {
        String filling = "X-A:b\n".repeat((CalendarBounds.MOST_CHARACTERS - BEGIN.length()) / 6);
        String rest = "\n".repeat(CalendarBounds.MOST_CHARACTERS - BEGIN.length() - filling.length());
        assertThat(code(BEGIN + filling + rest)).isEmpty();
        assertThat(what(BEGIN + filling + rest + "\n")).isEqualTo("characters");
    }

    @Test
    void refusesOneEventTooMany() {
        assertThat(code(BEGIN + EVENT.repeat(CalendarBounds.MOST_EVENTS) + END)).isEmpty();
        assertThat(what(BEGIN + EVENT.repeat(CalendarBounds.MOST_EVENTS + 1) + END))
                .isEqualTo("events");
    }

    @Test
    void refusesOneLevelTooDeep() {
        assertThat(code(BEGIN + "BEGIN:X\n".repeat(CalendarBounds.DEEPEST - 1))).isEmpty();
        assertThat(what(BEGIN + "BEGIN:X\n".repeat(CalendarBounds.DEEPEST))).isEqualTo("levels");
    }

    @Test
    void countsALineWithAllThatIsFoldedToIt() {
        String piece = " " + "a".repeat(999) + "\n";
        assertThat(code(BEGIN + "X" + "a".repeat(999) + "\n" + piece.repeat(99)))
                .isEmpty();
        assertThat(what(BEGIN + "X" + "a".repeat(1000) + "\n" + piece.repeat(99)))
                .isEqualTo("characters in a line");
        assertThat(what(BEGIN + "X" + "a".repeat(1000) + "\n" + piece.repeat(99).replace(' ', '\t')))
                .isEqualTo("characters in a line");
    }
}
