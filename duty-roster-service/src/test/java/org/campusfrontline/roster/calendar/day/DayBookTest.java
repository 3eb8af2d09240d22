package org.campusfrontline.roster.calendar.day;

import static org.assertj.core.api.Assertions.assertThat;
import static org.campusfrontline.roster.calendar.day.DayClass.REST_DAY;
import static org.campusfrontline.roster.calendar.day.DayClass.STATUTORY_HOLIDAY;
import static org.campusfrontline.roster.calendar.day.DayClass.WORKING_DAY;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class DayBookTest {

    private static final DayBook OFFICIAL = new DayBook(Shipped.years(), List.of());

    /// Written by hand from the five notices and the law, day by day: which days are statutory, which weekdays are off
    /// in exchange, which weekend days are worked, and how many days of each class the year then has.
    enum Year {
        Y2022(
                "01-01 02-01 02-02 02-03 04-05 05-01 06-03 09-10 10-01 10-02 10-03",
                "01-03 01-31 02-04 04-04 05-02 05-03 05-04 09-12 10-04 10-05 10-06 10-07",
                "01-29 01-30 04-02 04-24 05-07 10-08 10-09",
                "249 105 11"),
        Y2023(
                "01-01 01-22 01-23 01-24 04-05 05-01 06-22 09-29 10-01 10-02 10-03",
                "01-02 01-25 01-26 01-27 05-02 05-03 06-23 10-04 10-05 10-06",
                "01-28 01-29 04-23 05-06 06-25 10-07 10-08",
                "249 105 11"),
        Y2024(
                "01-01 02-10 02-11 02-12 04-04 05-01 06-10 09-17 10-01 10-02 10-03",
                "02-13 02-14 02-15 02-16 04-05 05-02 05-03 09-16 10-04 10-07",
                "02-04 02-18 04-07 04-28 05-11 09-14 09-29 10-12",
                "251 104 11"),
        Y2025(
                "01-01 01-28 01-29 01-30 01-31 04-04 05-01 05-02 05-31 10-01 10-02 10-03 10-06",
                "02-03 02-04 05-05 06-02 10-07 10-08",
                "01-26 02-08 04-27 09-28 10-11",
                "248 104 13"),
        Y2026(
                "01-01 02-16 02-17 02-18 02-19 04-05 05-01 05-02 06-19 09-25 10-01 10-02 10-03",
                "01-02 02-20 02-23 04-06 05-04 05-05 10-05 10-06 10-07",
                "01-04 02-14 02-28 05-09 09-20 10-10",
                "248 104 13");

        private final Set<LocalDate> statutory;
        private final Set<LocalDate> exchanged;
        private final Set<LocalDate> worked;
        private final List<Integer> counts;

        Year(String statutory, String exchanged, String worked, String counts) {
            this.statutory = dates(statutory);
            this.exchanged = dates(exchanged);
            this.worked = dates(worked);
            this.counts = Arrays.stream(counts.split(" ")).map(Integer::valueOf).toList();
        }

        private int number() {
            return Integer.parseInt(name().substring(1));
        }

        private Set<LocalDate> dates(String days) {
            return Arrays.stream(days.split(" "))
                    .map(day -> LocalDate.parse(number() + "-" + day))
                    .collect(Collectors.toSet());
        }

        private DayClass expected(LocalDate date) {
            if (statutory.contains(date)) {
                return STATUTORY_HOLIDAY;
            }
            if (exchanged.contains(date)) {
                return REST_DAY;
            }
            boolean weekend = date.getDayOfWeek() == DayOfWeek.SATURDAY || date.getDayOfWeek() == DayOfWeek.SUNDAY;
            return weekend && !worked.contains(date) ? REST_DAY : WORKING_DAY;
        }
    }

    @ParameterizedTest
    @EnumSource
    void judgesEveryDayOfTheYearAsTheNoticeAndTheLawDo(Year year) {
        // Given
        LocalDate first = LocalDate.of(year.number(), 1, 1);
        LocalDate last = LocalDate.of(year.number(), 12, 31);

        // When
        List<CampusDay> days = OFFICIAL.days(first, last);

        // Then
        Map<DayClass, Integer> counts = new EnumMap<>(DayClass.class);
        for (CampusDay day : days) {
            assertThat(day.dayClass()).as(day.date().toString()).isEqualTo(year.expected(day.date()));
            assertThat(day.holidaysKnown()).isTrue();
            counts.merge(day.dayClass(), 1, Integer::sum);
        }
        assertThat(days).hasSize(first.lengthOfYear());
        assertThat(List.of(counts.get(WORKING_DAY), counts.get(REST_DAY), counts.get(STATUTORY_HOLIDAY)))
                .isEqualTo(year.counts);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2022-01-31 2022-01-31 2022-02-06 7 true",
                "2022-12-31 2022-12-31 2023-01-02 3 true",
                "2023-10-04 2023-09-29 2023-10-06 8 true",
                "2024-02-17 2024-02-10 2024-02-17 8 true",
                "2024-09-15 2024-09-15 2024-09-17 3 true",
                "2024-09-28 2024-09-28 2024-09-28 1 false",
                "2024-10-13 2024-10-13 2024-10-13 1 false",
                "2025-02-01 2025-01-28 2025-02-04 8 true",
                "2025-10-08 2025-10-01 2025-10-08 8 true",
                "2026-02-15 2026-02-15 2026-02-23 9 true",
                "2026-03-07 2026-03-07 2026-03-08 2 false",
                "2026-09-27 2026-09-25 2026-09-27 3 true"
            })
    void findsTheOfficialRunOfDaysOffAroundADay(String row) {
        // Given
        String[] words = row.split(" ");
        LocalDate day = LocalDate.parse(words[0]);

        // When
        CampusDay.Block block = OFFICIAL.days(day, day).getFirst().block();

        // Then
        assertThat(block)
                .isEqualTo(new CampusDay.Block(
                        LocalDate.parse(words[1]),
                        LocalDate.parse(words[2]),
                        Integer.parseInt(words[3]),
                        Boolean.parseBoolean(words[4])));
    }

    @Test
    void givesAWorkingDayNoBlockAndADayOfAHolidayItsNameAndSource() {
        // When
        List<CampusDay> days = OFFICIAL.days(LocalDate.parse("2025-01-26"), LocalDate.parse("2025-01-28"));

        // Then
        assertThat(days.getFirst().block()).isNull();
        assertThat(days.getFirst().nameZh()).isEqualTo("春节");
        assertThat(days.get(1).nameZh()).isNull();
        assertThat(days.get(1).source()).isNull();
        assertThat(days.get(2).nameZh()).isEqualTo("除夕");
        assertThat(days.get(2).source()).isEqualTo("https://www.gov.cn/zhengce/zhengceku/202411/content_6986383.htm");
    }

    @Test
    void goesByTheWeekdayInAYearWithoutANoticeAndSaysSo() {
        // When
        List<CampusDay> days = OFFICIAL.days(LocalDate.parse("2031-09-29"), LocalDate.parse("2031-10-05"));

        // Then
        assertThat(days).noneMatch(CampusDay::holidaysKnown);
        assertThat(days)
                .extracting(CampusDay::dayClass)
                .containsExactly(WORKING_DAY, WORKING_DAY, WORKING_DAY, WORKING_DAY, WORKING_DAY, REST_DAY, REST_DAY);
    }

    @Test
    void laysLaterLayersOverEarlierOnesButNeverOverAStatutoryHoliday() {
        // Given: 30 April to 6 May 2026; the 1st and 2nd are statutory, the 3rd to 5th are off
        Layer off = layer(LayerKind.CAMPUS_DAY_OFF, "2026-04-30", "2026-05-06");
        Layer worked = layer(LayerKind.ADJUSTED_WORKING_DAY, "2026-05-01", "2026-05-04");
        Layer named = layer(LayerKind.TEACHING_BREAK, "2026-05-06", "2026-05-06");

        // When
        List<CampusDay> days = new DayBook(Shipped.years(), List.of(off, worked, named))
                .days(LocalDate.parse("2026-04-30"), LocalDate.parse("2026-05-07"));
        // and the day off declared after the worked days
        List<CampusDay> otherWayRound = new DayBook(Shipped.years(), List.of(worked, off))
                .days(LocalDate.parse("2026-05-03"), LocalDate.parse("2026-05-03"));

        // Then
        assertThat(days)
                .extracting(CampusDay::dayClass)
                .containsExactly(
                        REST_DAY,
                        STATUTORY_HOLIDAY,
                        STATUTORY_HOLIDAY,
                        WORKING_DAY,
                        WORKING_DAY,
                        REST_DAY,
                        REST_DAY,
                        WORKING_DAY);
        assertThat(days.get(3).officialClass()).isEqualTo(REST_DAY);
        assertThat(days.get(3).layers()).extracting(CampusDay.Mark::changed).containsExactly(false, true);
        assertThat(days.get(6).layers()).extracting(CampusDay.Mark::changed).containsExactly(true, false);
        assertThat(days.getFirst().block())
                .isEqualTo(new CampusDay.Block(LocalDate.parse("2026-04-30"), LocalDate.parse("2026-05-02"), 3, true));
        assertThat(otherWayRound.getFirst().dayClass()).isEqualTo(REST_DAY);
    }

    @Test
    void partsAShiftAtTheCampussMidnightNotAtUtcs() {
        // Given: 22:00 to 06:00 on the campus clock, into the national holiday
        Instant start = Instant.parse("2025-09-30T14:00:00Z");

        // When
        Map<LocalDate, Integer> parts = MinutesByDay.of(start, start.plusSeconds(8 * 3600), ZoneId.of("Asia/Shanghai"));

        // Then
        assertThat(parts)
                .containsExactly(
                        Map.entry(LocalDate.parse("2025-09-30"), 120), Map.entry(LocalDate.parse("2025-10-01"), 360));
        assertThat(OFFICIAL.classOf(LocalDate.parse("2025-09-30"))).isEqualTo(WORKING_DAY);
        assertThat(OFFICIAL.classOf(LocalDate.parse("2025-10-01"))).isEqualTo(STATUTORY_HOLIDAY);
        assertThat(MinutesByDay.of(start, start.plusSeconds(7200), ZoneId.of("Asia/Shanghai")))
                .containsExactly(Map.entry(LocalDate.parse("2025-09-30"), 120));
    }

    private static Layer layer(LayerKind kind, String from, String to) {
        return new Layer(UUID.randomUUID(), kind, LocalDate.parse(from), LocalDate.parse(to), "因故");
    }
}
