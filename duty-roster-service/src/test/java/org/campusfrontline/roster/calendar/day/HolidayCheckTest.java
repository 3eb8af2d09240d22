package org.campusfrontline.roster.calendar.day;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.campusfrontline.platform.Refusal;
import org.campusfrontline.roster.calendar.day.HolidayYear.Holiday;
import org.campusfrontline.roster.calendar.day.HolidayYear.LegalDay;
import org.junit.jupiter.api.Test;

class HolidayCheckTest {

    private static final LocalDate FIRST = LocalDate.of(2031, 5, 1);

    @Test
    void findsNoFaultInTheYearsThatAreShipped() {
        assertThat(Shipped.years())
                .allSatisfy(year -> assertThat(HolidayCheck.faults(year)).isEmpty());
    }

    @Test
    void namesEachFaultAtItsPlace() {
        // Given: 1 and 6 May (a Tuesday) legal of 1 to 3 May, the 3rd and Wednesday 7 May worked, 12 days by law
        Holiday labour = new Holiday(
                "劳动节",
                "Labour Day",
                FIRST,
                FIRST.plusDays(2),
                List.of(legal(FIRST), legal(FIRST.plusDays(5))),
                List.of(FIRST.plusDays(2), LocalDate.of(2031, 5, 7), LocalDate.of(2032, 2, 1)));

        // When
        List<Refusal> faults = HolidayCheck.faults(year(12, labour));

        // Then
        assertThat(faults)
                .extracting(fault -> fault.code().code() + " " + fault.pointer())
                .containsExactlyInAnyOrder(
                        "ROS-1203 /holidays/0/legal/1/date",
                        "ROS-1205 /holidays/0/working/0",
                        "ROS-1204 /holidays/0/working/1",
                        "ROS-1202 /holidays/0/working/2",
                        "ROS-1206 /law/legalDays");
    }

    @Test
    void refusesABlockThatEndsBeforeItBeginsAndOneOfMoreThanAMonth() {
        assertThat(block(FIRST, FIRST)).isEmpty();
        assertThat(block(FIRST, FIRST.plusDays(30))).isEmpty();
        assertThat(block(FIRST, FIRST.plusDays(31))).hasSize(1);
        assertThat(block(FIRST, FIRST.minusDays(1))).hasSize(1);
    }

    @Test
    void letsABlockReachAMonthIntoTheYearsBesideItAndNoFurther() {
        LocalDate end = LocalDate.of(2032, 1, 31);
        assertThat(block(end, end)).isEmpty();
        assertThat(block(end, end.plusDays(1))).hasSize(1);
        LocalDate start = LocalDate.of(2030, 12, 1);
        assertThat(block(start, start)).isEmpty();
        assertThat(block(start.minusDays(1), start)).hasSize(1);
    }

    private static List<Refusal> block(LocalDate from, LocalDate to) {
        return HolidayCheck.faults(year(0, new Holiday("校庆", "Some days", from, to, List.of(), List.of())));
    }

    private static LegalDay legal(LocalDate date) {
        return new LegalDay(date, "劳动节", "Labour Day");
    }

    private static HolidayYear year(int legalDays, Holiday... holidays) {
        return new HolidayYear(
                2031,
                new HolidayYear.Notice("通知", "https://www.gov.cn/a"),
                new HolidayYear.Law("办法", "令", LocalDate.of(2025, 1, 1), legalDays, "as it stands"),
                List.of(holidays));
    }
}
