package org.campusfrontline.volunteer.recruitment.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.io.text.ICalReader;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.UUID;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Component;
import org.campusfrontline.platform.Language;
import org.campusfrontline.volunteer.recruitment.signup.rule.SignUpState;
import org.junit.jupiter.api.Test;

class CalendarTextTest {

    private static final int LONGEST_LINE = 75;
    private static final UUID SIGN_UP = UUID.fromString("01939c4e-0000-7000-8000-000000000001");
    private static final Instant CHANGED = Instant.parse("2026-11-01T02:03:04.567891Z");

    @Test
    void isReadByTwoLibrariesAsItWasWritten() throws IOException, ParserException {
        CalendarEntry entry = entry(SignUpState.CONFIRMED, "测温; 一号门, \\ \"东\"\n第二行", "防汛值守");

        VEvent event = biweekly(CalendarText.of(List.of(entry), Language.ZH_CN))
                .getEvents()
                .getFirst();
        Calendar other = ical4j(CalendarText.of(List.of(entry), Language.ZH_CN));

        assertThat(event.getUid().getValue()).isEqualTo(SIGN_UP + "@volunteer.campus-frontline");
        assertThat(event.getSequence().getValue()).isEqualTo(7);
        assertThat(event.getStatus().getValue()).isEqualTo("CONFIRMED");
        assertThat(event.getDateStart().getValue().toInstant()).isEqualTo(entry.start());
        assertThat(event.getDateEnd().getValue().toInstant()).isEqualTo(entry.end());
        assertThat(event.getSummary().getValue()).isEqualTo("测温; 一号门, \\ \"东\"\n第二行 · 防汛值守");
        assertThat(event.getLocation().getValue()).isEqualTo("东门");
        assertThat(other.validate().hasErrors()).isFalse();
        assertThat(other.getComponents(Component.VEVENT)).hasSize(1);
    }

    @Test
    void foldsNoLineBeyondItsLengthAndEndsEachWithBothCharacters() {
        CalendarEntry entry = entry(SignUpState.CONFIRMED, "岗".repeat(120), "活动".repeat(60));

        String text = CalendarText.of(List.of(entry), Language.ZH_CN);

        assertThat(text.split("\r\n")).allSatisfy(line -> {
            assertThat(line.getBytes(StandardCharsets.UTF_8).length).isLessThanOrEqualTo(LONGEST_LINE);
            assertThat(line).doesNotContain("\n");
        });
        assertThat(biweekly(text).getEvents().getFirst().getSummary().getValue())
                .startsWith("岗".repeat(120));
    }

    @Test
    void keepsTheHoursOfAShiftOverAChangeToSummerTime() {
        ZonedDateTime before = ZonedDateTime.of(2026, 3, 28, 22, 0, 0, 0, ZoneId.of("Europe/Berlin"));
        CalendarEntry entry =
                at(before.toInstant(), before.plusDays(1).withHour(6).toInstant());

        VEvent event = biweekly(CalendarText.of(List.of(entry), Language.EN))
                .getEvents()
                .getFirst();

        assertThat(event.getDateStart().getValue().toInstant()).isEqualTo("2026-03-28T21:00:00Z");
        assertThat(event.getDateEnd().getValue().toInstant()).isEqualTo("2026-03-29T04:00:00Z");
    }

    @Test
    void tellsEachStateAsCalendarsKnowIt() {
        assertThat(status(SignUpState.CONFIRMED)).isEqualTo("CONFIRMED");
        assertThat(status(SignUpState.WAIT_LISTED)).isEqualTo("TENTATIVE");
        assertThat(status(SignUpState.OFFERED)).isEqualTo("TENTATIVE");
        assertThat(status(SignUpState.CANCELLED)).isEqualTo("CANCELLED");
    }

    @Test
    void hasNothingOfTheMomentOfWritingInIt() {
        List<CalendarEntry> entries = List.of(entry(SignUpState.CONFIRMED, "a", "b"));

        assertThat(CalendarText.of(entries, Language.EN)).isEqualTo(CalendarText.of(entries, Language.EN));
        assertThat(CalendarText.of(entries, Language.EN)).contains("DTSTAMP:20261101T020304Z");
    }

    @Test
    void isACalendarWithoutEntriesToo() throws IOException, ParserException {
        String text = CalendarText.of(List.of(), Language.EN);

        assertThat(biweekly(text).getEvents()).isEmpty();
        assertThat(ical4j(text).getComponents(Component.VEVENT)).isEmpty();
    }

    private static String status(SignUpState state) {
        String text = CalendarText.of(List.of(entry(state, "a", "b")), Language.EN);
        return biweekly(text).getEvents().getFirst().getStatus().getValue();
    }

    private static ICalendar biweekly(String text) {
        try (ICalReader reader = new ICalReader(text)) {
            ICalendar calendar = reader.readNext();
            assertThat(reader.getWarnings()).isEmpty();
            return calendar;
        } catch (IOException e) {
            throw new AssertionError(Biweekly.class.getName(), e);
        }
    }

    private static Calendar ical4j(String text) throws IOException, ParserException {
        return new CalendarBuilder().build(new StringReader(text));
    }

    private static CalendarEntry at(Instant start, Instant end) {
        return new CalendarEntry(
                SIGN_UP,
                SignUpState.CONFIRMED,
                new CalendarEntry.Texts("活动", "岗位"),
                new CalendarEntry.Texts("Activity", "Post"),
                "东门",
                start,
                end,
                CHANGED,
                7);
    }

    private static CalendarEntry entry(SignUpState state, String post, String activity) {
        CalendarEntry.Texts texts = new CalendarEntry.Texts(activity, post);
        Instant start = Instant.parse("2026-11-02T00:00:00Z");
        return new CalendarEntry(SIGN_UP, state, texts, texts, "东门", start, start.plusSeconds(14_400), CHANGED, 7);
    }
}
