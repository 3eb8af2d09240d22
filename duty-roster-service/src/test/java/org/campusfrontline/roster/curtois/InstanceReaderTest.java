package org.campusfrontline.roster.curtois;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.campusfrontline.roster.curtois.InstanceReading.Faulty;
import org.campusfrontline.roster.curtois.InstanceReading.Readable;
import org.campusfrontline.roster.planning.Contract;
import org.campusfrontline.roster.planning.Cover;
import org.campusfrontline.roster.planning.PlanningProblem;
import org.campusfrontline.roster.planning.ShiftRequest;
import org.campusfrontline.roster.planning.ShiftType;
import org.campusfrontline.roster.planning.StaffMember;
import org.campusfrontline.roster.planning.Wish;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class InstanceReaderTest {

    static final String GOOD = """
            # a gate with two shifts
            SECTION_HORIZON
            7

            SECTION_SHIFTS
            D,480,
            N,600,D
            SECTION_STAFF
            A,D=7|N=2,2400,960,5,2,2,1
            B,D=7|N=0,2880,960,5,1,1,0
            SECTION_DAYS_OFF
            A,5,6
            SECTION_SHIFT_ON_REQUESTS
            A,0,D,2
            SECTION_SHIFT_OFF_REQUESTS
            B,3,D,3
            SECTION_COVER
            0,D,1,100,1
            0,N,1,90,2
            """;

    private final InstanceReader reader = new InstanceReader(InstanceLimits.standard());

    @Test
    void readsEverySection() {
        // When
        PlanningProblem problem = readable(GOOD);

        // Then
        assertThat(problem.horizon().days()).isEqualTo(7);
        assertThat(problem.horizon().isWeekend(5)).isTrue();
        assertThat(problem.shiftTypes())
                .containsExactly(new ShiftType("D", 480, Set.of()), new ShiftType("N", 600, Set.of("D")));
        assertThat(problem.staff())
                .containsExactly(
                        new StaffMember("A", new Contract(Map.of("D", 7, "N", 2), 960, 2400, 2, 5, 2, 1), Set.of(5, 6)),
                        new StaffMember("B", new Contract(Map.of("D", 7, "N", 0), 960, 2880, 1, 5, 1, 0), Set.of()));
        assertThat(problem.requests())
                .containsExactly(new ShiftRequest("A", 0, "D", Wish.ON, 2), new ShiftRequest("B", 3, "D", Wish.OFF, 3));
        assertThat(problem.cover()).containsExactly(new Cover(0, "D", 1, 100, 1), new Cover(0, "N", 1, 90, 2));
    }

    @Test
    void readsWindowsLineEndsAndAByteOrderMark() {
        assertThat(readable("\uFEFF" + GOOD.replace("\n", "\r\n"))).isEqualTo(readable(GOOD));
    }

    @Test
    void namesEveryMissingSection() {
        assertThat(faults("SECTION_HORIZON\n7\nSECTION_DAYS_OFF\n"))
                .extracting(InstanceFault::reason, InstanceFault::field)
                .containsExactly(
                        tuple(FaultReason.MISSING_SECTION, "SECTION_SHIFTS"),
                        tuple(FaultReason.MISSING_SECTION, "SECTION_STAFF"),
                        tuple(FaultReason.MISSING_SECTION, "SECTION_COVER"));
    }

    @Test
    void takesAnInstanceWithoutWishesAndDaysOff() {
        String text = GOOD.replaceAll("(?s)SECTION_DAYS_OFF.*SECTION_COVER", "SECTION_COVER");
        assertThat(readable(text).requests()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "D,480,;                     D,x,;                        6;  NOT_A_NUMBER;          Length",
                "D,480,;                     D,0,;                        6;  OUT_OF_RANGE;          Length",
                "D,480,;                     D,1441,;                     6;  OUT_OF_RANGE;          Length",
                "D,480,;                     N,480,;                      7;  DUPLICATE_ID;          ShiftID",
                "D,480,;                     ',480,';                     6;  BAD_ID;                ShiftID",
                "N,600,D;                    N,600,X;                     7;  UNKNOWN_SHIFT;         ForbiddenFollower",
                "A,D=7|N=2,2400,960,5,2,2,1; A,D=7|N=2,2400,960,5,2,2;    9;  WRONG_FIELD_COUNT;     ''",
                "A,D=7|N=2,2400,960,5,2,2,1; A,D=7,2400,960,5,2,2,1;      9;  MISSING_SHIFT_LIMIT;   MaxShifts",
                "A,D=7|N=2,2400,960,5,2,2,1; A,D=7|N=2|X=1,2400,960,5,2,2,1; 9; UNKNOWN_SHIFT;       MaxShifts",
                "A,D=7|N=2,2400,960,5,2,2,1; A,D=7|N=2|N=2,2400,960,5,2,2,1; 9; DUPLICATE_ID;        MaxShifts",
                "A,D=7|N=2,2400,960,5,2,2,1; A,D=7|N,2400,960,5,2,2,1;    9;  NOT_A_NUMBER;          MaxShifts",
                "A,D=7|N=2,2400,960,5,2,2,1; A,D=7|N=2,2400,2401,5,2,2,1; 9;  MINIMUM_ABOVE_MAXIMUM; MinTotalMinutes",
                "A,D=7|N=2,2400,960,5,2,2,1; A,D=7|N=2,2400,960,5,6,2,1;  9;  MINIMUM_ABOVE_MAXIMUM; MinConsecutiveShifts",
                "A,D=7|N=2,2400,960,5,2,2,1; A,D=7|N=2,2400,960,0,2,2,1;  9;  OUT_OF_RANGE;          MaxConsecutiveShifts",
                "'B,D=7|N=0,2880';           'A,D=7|N=0,2880';            10; DUPLICATE_ID;          ID",
                "A,5,6;                      C,5,6;                       12; UNKNOWN_STAFF;         EmployeeID",
                "A,5,6;                      A,5,7;                       12; OUT_OF_RANGE;          DayIndex",
                "A,0,D,2;                    A,0,X,2;                     14; UNKNOWN_SHIFT;         ShiftID",
                "A,0,D,2;                    C,0,D,2;                     14; UNKNOWN_STAFF;         EmployeeID",
                "A,0,D,2;                    A,7,D,2;                     14; OUT_OF_RANGE;          Day",
                "A,0,D,2;                    A,0,D,-1;                    14; OUT_OF_RANGE;          Weight",
                "0,N,1,90,2;                 0,D,1,90,2;                  19; DUPLICATE_ROW;         Day",
                "0,N,1,90,2;                 0,N,99999999999999999999,90,2; 19; NOT_A_NUMBER;        Requirement",
                "0,N,1,90,2;                 0,N,1,1000001,2;             19; OUT_OF_RANGE;          UnderWeight"
            })
    void namesLineAndReason(String good, String bad, int line, FaultReason reason, String field) {
        // Given
        String text = GOOD.replace(good, bad);

        // When
        List<InstanceFault> faults = faults(text);

        // Then
        assertThat(faults)
                .extracting(InstanceFault::line, InstanceFault::reason, InstanceFault::field)
                .contains(tuple(line, reason, field));
    }

    @Test
    void namesEveryFaultAtOnce() {
        String text = GOOD.replace("A,0,D,2", "Z,0,D,2").replace("0,N,1,90,2", "0,N,one,90,2");
        assertThat(faults(text))
                .extracting(InstanceFault::line, InstanceFault::reason)
                .containsExactly(tuple(14, FaultReason.UNKNOWN_STAFF), tuple(19, FaultReason.NOT_A_NUMBER));
    }

    @Test
    void refusesTextOutsideSectionsAndUnknownOrRepeatedSections() {
        assertThat(faults("hello\n" + GOOD + "SECTION_MAGIC\nSECTION_COVER\n"))
                .extracting(InstanceFault::line, InstanceFault::reason)
                .containsExactly(
                        tuple(1, FaultReason.TEXT_BEFORE_SECTION),
                        tuple(21, FaultReason.UNKNOWN_SECTION),
                        tuple(22, FaultReason.DUPLICATE_SECTION));
    }

    @Test
    void refusesMoreRowsThanTheLimit() {
        InstanceReader small = new InstanceReader(new InstanceLimits(7, 1, 2, 10, 10_000));
        assertThat(((Faulty) small.read(GOOD)).faults())
                .extracting(InstanceFault::line, InstanceFault::reason)
                .containsExactly(tuple(10, FaultReason.TOO_MANY_ROWS));
    }

    @Test
    void refusesALongerHorizonAndALongerTextThanTheLimit() {
        assertThat(((Faulty) new InstanceReader(new InstanceLimits(6, 9, 9, 9, 10_000)).read(GOOD)).faults())
                .extracting(InstanceFault::line, InstanceFault::reason)
                .contains(tuple(3, FaultReason.OUT_OF_RANGE));
        assertThat(((Faulty) new InstanceReader(new InstanceLimits(7, 9, 9, 9, 10)).read(GOOD)).faults())
                .extracting(InstanceFault::reason)
                .containsExactly(FaultReason.TEXT_TOO_LONG);
    }

    @Test
    void refusesAnEmptyTextAndNoise() {
        assertThat(faults("")).hasSize(4);
        assertThat(faults("\0\1,,,===|||")).isNotEmpty();
    }

    @Test
    void stopsListingAfterAHundredFaults() {
        assertThat(faults(GOOD + "x,y,z,1,2\n".repeat(500))).hasSize(100);
    }

    @ParameterizedTest
    @EnumSource
    void everyReasonHasASentenceInBothLanguages(FaultReason reason) {
        // Given
        InstanceFault fault = new InstanceFault(3, reason, "Weight", "abc", "0..9");

        // When
        String english = fault.sentence(Locale.ENGLISH);
        String chinese = fault.sentence(Locale.SIMPLIFIED_CHINESE);

        // Then
        assertThat(english).isNotEqualTo(chinese).doesNotContain("{");
        assertThat(chinese).containsPattern("\\p{IsHan}").doesNotContain("{");
    }

    private PlanningProblem readable(String text) {
        return ((Readable) reader.read(text)).problem();
    }

    private List<InstanceFault> faults(String text) {
        return ((Faulty) reader.read(text)).faults();
    }
}
