package org.campusfrontline.volunteer.recruitment.busycalendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.campusfrontline.platform.Outcome;
import org.campusfrontline.platform.ProblemCode;
import org.campusfrontline.volunteer.recruitment.busycalendar.rule.BusyCalendarProblem;
import org.campusfrontline.volunteer.recruitment.busycalendar.rule.BusyTimes;
import org.campusfrontline.volunteer.recruitment.busycalendar.rule.BusyTimes.Span;
import org.jboss.logging.Logger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class CalendarReaderTest {

    private static final Logger LOG = Logger.getLogger(CalendarReaderTest.class);
    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");
    private static final Instant FROM = Instant.parse("2031-01-01T00:00:00Z");
    private static final Instant TO = Instant.parse("2032-01-01T00:00:00Z");
    private static final DateTimeFormatter LOCAL = DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss");
    private final CalendarReader reader = new CalendarReader(() -> SHANGHAI, settings(2000));

    private static BusyCalendarSettings settings(int mostSpans) {
        return new BusyCalendarSettings() {
            @Override
            public Duration horizon() {
                return Duration.ofDays(180);
            }

            @Override
            public int mostSpans() {
                return mostSpans;
            }

            @Override
            public Duration refresh() {
                return Duration.ofHours(6);
            }

            @Override
            public Duration whole() {
                return Duration.ofDays(7);
            }

            @Override
            public Duration retry() {
                return Duration.ofMinutes(15);
            }

            @Override
            public Duration deadline() {
                return Duration.ofSeconds(20);
            }

            @Override
            public String sweep() {
                return "5s";
            }

            @Override
            public Optional<Set<String>> campusHosts() {
                return Optional.empty();
            }
        };
    }

    private static String calendar(String... events) {
        StringBuilder text = new StringBuilder("BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//test//test//EN\r\n");
        for (String event : events) {
            text.append(event.startsWith("BEGIN:") ? event : event("one", event));
        }
        return text.append("END:VCALENDAR\r\n").toString();
    }

    private static String event(String uid, String lines) {
        return "BEGIN:VEVENT\r\nUID:" + uid + "\r\nDTSTAMP:20300101T000000Z\r\nSUMMARY:secret\r\n"
                + lines.replace("\n", "\r\n") + "\r\nEND:VEVENT\r\n";
    }

    private List<Span> spans(String... events) {
        return reader.read(calendar(events), FROM, TO).orThrow();
    }

    private ProblemCode refusal(String text) {
        return switch (reader.read(text, FROM, TO)) {
            case Outcome.Done<List<Span>> done -> throw new AssertionError(done.value());
            case Outcome.Refused<List<Span>> refused ->
                refused.reasons().getFirst().code();
        };
    }

    private static Span span(String from, String to) {
        return new Span(Instant.parse(from), Instant.parse(to));
    }

    @Test
    void readsATimeInUtcAndOneInAZone() {
        assertThat(spans("DTSTART:20310301T080000Z\nDTEND:20310301T093000Z"))
                .containsExactly(span("2031-03-01T08:00:00Z", "2031-03-01T09:30:00Z"));
        assertThat(spans("DTSTART;TZID=Europe/Berlin:20310701T080000\nDTEND;TZID=Europe/Berlin:20310701T090000"))
                .containsExactly(span("2031-07-01T06:00:00Z", "2031-07-01T07:00:00Z"));
    }

    @Test
    void readsATimeWithoutAZoneAsTheCampusHasIt() {
        assertThat(spans("DTSTART:20310301T080000\nDURATION:PT45M"))
                .containsExactly(span("2031-03-01T00:00:00Z", "2031-03-01T00:45:00Z"));
    }

    @Test
    void readsWholeDaysAsTheCampusHasThem() {
        assertThat(spans("DTSTART;VALUE=DATE:20310301"))
                .containsExactly(span("2031-02-28T16:00:00Z", "2031-03-01T16:00:00Z"));
        assertThat(spans("DTSTART;VALUE=DATE:20310301\nDTEND;VALUE=DATE:20310304"))
                .containsExactly(span("2031-02-28T16:00:00Z", "2031-03-03T16:00:00Z"));
    }

    @Test
    void readsAZoneThatTheCalendarDefines() {
        String zone = """
                BEGIN:VTIMEZONE
                TZID:Somewhere of our own
                BEGIN:STANDARD
                DTSTART:16010101T000000
                TZOFFSETFROM:+0530
                TZOFFSETTO:+0530
                END:STANDARD
                END:VTIMEZONE
                """.replace("\n", "\r\n");
        assertThat(
                        spans(
                                zone,
                                "DTSTART;TZID=Somewhere of our own:20310301T080000\nDTEND;TZID=Somewhere of our own:20310301T090000"))
                .containsExactly(span("2031-03-01T02:30:00Z", "2031-03-01T03:30:00Z"));
    }

    @Test
    void leavesOutWhatTakesNoTime() {
        assertThat(spans(
                        "DTSTART:20310301T080000Z\nDTEND:20310301T093000Z\nTRANSP:TRANSPARENT",
                        "DTSTART:20310301T080000Z\nDTEND:20310301T093000Z\nSTATUS:CANCELLED",
                        "DTSTART:20310301T080000Z",
                        "DTSTART:20310301T080000Z\nDTEND:20310301T080000Z"))
                .isEmpty();
        assertThat(spans("DTSTART:20310301T080000Z\nDTEND:20310301T093000Z\nTRANSP:OPAQUE\nSTATUS:TENTATIVE"))
                .hasSize(1);
    }

    @Test
    void leavesOutExceptionsAndTakesInAdditions() {
        assertThat(spans("""
                        DTSTART;TZID=Europe/Berlin:20310303T080000
                        DTEND;TZID=Europe/Berlin:20310303T090000
                        RRULE:FREQ=DAILY;COUNT=4
                        EXDATE;TZID=Europe/Berlin:20310304T080000
                        EXDATE;VALUE=DATE:20310305
                        RDATE;TZID=Europe/Berlin:20310310T120000
                        RDATE;VALUE=PERIOD:20310311T120000Z/PT3H""".stripIndent()))
                .containsExactly(
                        span("2031-03-03T07:00:00Z", "2031-03-03T08:00:00Z"),
                        span("2031-03-06T07:00:00Z", "2031-03-06T08:00:00Z"),
                        span("2031-03-10T11:00:00Z", "2031-03-10T12:00:00Z"),
                        span("2031-03-11T12:00:00Z", "2031-03-11T15:00:00Z"));
    }

    @Test
    void takesAMovedOccurrenceInsteadOfTheOneInTheSeries() {
        assertThat(spans(
                        event("series", "DTSTART:20310303T080000Z\nDTEND:20310303T090000Z\nRRULE:FREQ=WEEKLY;COUNT=3"),
                        event(
                                "series",
                                "RECURRENCE-ID:20310310T080000Z\nDTSTART:20310311T100000Z\nDTEND:20310311T120000Z"),
                        event(
                                "series",
                                "RECURRENCE-ID:20310317T080000Z\nSTATUS:CANCELLED\nDTSTART:20310317T080000Z\nDTEND:20310317T090000Z"),
                        event("other", "DTSTART:20310310T080000Z\nDTEND:20310310T083000Z")))
                .containsExactly(
                        span("2031-03-03T08:00:00Z", "2031-03-03T09:00:00Z"),
                        span("2031-03-10T08:00:00Z", "2031-03-10T08:30:00Z"),
                        span("2031-03-11T10:00:00Z", "2031-03-11T12:00:00Z"));
    }

    @Test
    void keepsTheHourOfTheWallWhereTheClocksChange() {
        assertThat(spans("""
                        DTSTART;TZID=America/New_York:20310307T230000
                        DTEND;TZID=America/New_York:20310308T010000
                        RRULE:FREQ=DAILY;COUNT=3""".stripIndent()))
                .containsExactly(
                        span("2031-03-08T04:00:00Z", "2031-03-08T06:00:00Z"),
                        span("2031-03-09T04:00:00Z", "2031-03-09T06:00:00Z"),
                        span("2031-03-10T03:00:00Z", "2031-03-10T05:00:00Z"));
    }

    @Test
    void keepsANominalDayADayWhereTheClocksChange() {
        assertThat(spans("DTSTART;TZID=Europe/Berlin:20311025T120000\nDURATION:P1D"))
                .containsExactly(span("2031-10-25T10:00:00Z", "2031-10-26T11:00:00Z"));
    }

    @Test
    void passesOverMonthsThatHaveNoSuchDay() {
        assertThat(spans("""
                        DTSTART;TZID=Australia/Lord_Howe:20310131T220000
                        DTEND;TZID=Australia/Lord_Howe:20310131T230000
                        RRULE:FREQ=MONTHLY;COUNT=3""".stripIndent()))
                .extracting(Span::start)
                .containsExactly(
                        at("2031-01-31T22:00", "Australia/Lord_Howe"),
                        at("2031-03-31T22:00", "Australia/Lord_Howe"),
                        at("2031-05-31T22:00", "Australia/Lord_Howe"));
        assertThat(spans("DTSTART:20310131T080000Z\nDURATION:PT1H\nRRULE:FREQ=MONTHLY;BYMONTHDAY=-1;COUNT=3"))
                .extracting(Span::start)
                .containsExactly(
                        Instant.parse("2031-01-31T08:00:00Z"),
                        Instant.parse("2031-02-28T08:00:00Z"),
                        Instant.parse("2031-03-31T08:00:00Z"));
    }

    private static Instant at(String local, String zone) {
        return LocalDateTime.parse(local).atZone(ZoneId.of(zone)).toInstant();
    }

    @Test
    void countsFromTheFirstOccurrenceAndNotFromTheWindow() {
        assertThat(spans("DTSTART:20300101T080000Z\nDURATION:PT1H\nRRULE:FREQ=DAILY;COUNT=367"))
                .extracting(Span::start)
                .containsExactly(Instant.parse("2031-01-01T08:00:00Z"), Instant.parse("2031-01-02T08:00:00Z"));
        assertThat(spans("DTSTART:20301231T200000Z\nDURATION:PT8H\nRRULE:FREQ=DAILY;UNTIL=20310101T200000Z"))
                .containsExactly(
                        span("2031-01-01T00:00:00Z", "2031-01-01T04:00:00Z"),
                        span("2031-01-01T20:00:00Z", "2031-01-02T04:00:00Z"));
    }

    /// Every weekly and daily rule of the years around against one that goes day by day on the wall.
    @Test
    void findsTheSameTimesAsWalkingDayByDay() {
        long seed = Long.getLong("campus.seed", System.nanoTime());
        LOG.infof("seed %d (repeat with -Dcampus.seed=%d)", seed, seed);
        Random random = new Random(seed);
        List<String> zones = List.of("America/New_York", "Europe/Berlin", "Australia/Lord_Howe", "America/Santiago");
        for (int i = 0; i < 120; i++) {
            ZoneId zone = ZoneId.of(zones.get(random.nextInt(zones.size())));
            // Hours that every wall has on every day.
            LocalDateTime start =
                    LocalDate.of(2030, 6, 1).plusDays(random.nextInt(500)).atTime(8 + random.nextInt(12), 15);
            int every = 1 + random.nextInt(9);
            int count = 1 + random.nextInt(80);
            boolean weekly = random.nextBoolean();
            Duration length = Duration.ofMinutes(30 + random.nextInt(300));
            List<Span> walked = new ArrayList<>();
            for (int n = 0; n < count; n++) {
                ZonedDateTime day =
                        start.plusDays((long) n * every * (weekly ? 7 : 1)).atZone(zone);
                walked.add(new Span(day.toInstant(), day.toInstant().plus(length)));
            }
            String text = "DTSTART;TZID=%s:%s\nDURATION:%s\nRRULE:FREQ=%s;INTERVAL=%d;COUNT=%d"
                    .formatted(zone, LOCAL.format(start), length, weekly ? "WEEKLY" : "DAILY", every, count);
            assertThat(spans(text)).as("seed %d: %s", seed, text).isEqualTo(BusyTimes.united(walked, FROM, TO));
        }
    }

    @Test
    void refusesWhatIsNoCalendar() {
        assertThat(refusal("hello")).isEqualTo(BusyCalendarProblem.UNREADABLE);
        assertThat(refusal("BEGIN:VCALENDAR\nBEGIN:VEVENT\n")).isEqualTo(BusyCalendarProblem.UNREADABLE);
        assertThat(refusal(calendar("DTSTART:tomorrow"))).isEqualTo(BusyCalendarProblem.UNREADABLE);
    }

    @Test
    @Timeout(60)
    void refusesRulesThatWouldNeverEnd() {
        for (String frequency : List.of("SECONDLY", "MINUTELY", "HOURLY")) {
            assertThat(refusal(calendar("DTSTART:20310101T000000Z\nDURATION:PT1S\nRRULE:FREQ=" + frequency)))
                    .isEqualTo(BusyCalendarProblem.RULE_TOO_FINE);
        }
        assertThat(refusal(calendar("DTSTART:00010101T000000Z\nDURATION:PT1S\nRRULE:FREQ=DAILY")))
                .isEqualTo(BusyCalendarProblem.TOO_LARGE);
        String all = java.util.stream.IntStream.range(0, 60)
                .mapToObj(Integer::toString)
                .collect(java.util.stream.Collectors.joining(","));
        assertThat(refusal(calendar("DTSTART:20310101T000000Z\nDURATION:PT1S\nRRULE:FREQ=DAILY;BYHOUR=1;BYMINUTE=" + all
                        + ";BYSECOND=" + all)))
                .isEqualTo(BusyCalendarProblem.TOO_LARGE);
        assertThat(spans("DTSTART:20310101T000000Z\nDURATION:PT1S\nRRULE:FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30"))
                .hasSize(1);
    }

    @Test
    void keepsNoMoreSpansThanTheBound() {
        String daily = "DTSTART:20310101T000000Z\nDURATION:PT1H\nRRULE:FREQ=DAILY;COUNT=";
        assertThat(new CalendarReader(() -> SHANGHAI, settings(30))
                        .read(calendar(daily + 30), FROM, TO)
                        .orThrow())
                .hasSize(30);
        assertThat(new CalendarReader(() -> SHANGHAI, settings(30)).read(calendar(daily + 31), FROM, TO))
                .isInstanceOf(Outcome.Refused.class);
    }
}
