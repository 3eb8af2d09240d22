package org.campusfrontline.volunteer.recruitment.busycalendar.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class BusyCalendarProblemTest {

    @Test
    void saysWhatMayPass() {
        List<BusyCalendarProblem> passing = Arrays.stream(BusyCalendarProblem.values())
                .filter(BusyCalendarProblem::retryable)
                .toList();

        assertThat(passing).containsExactly(BusyCalendarProblem.ADDRESS_SILENT, BusyCalendarProblem.ADDRESS_REFUSES);
    }

    @Test
    void hasACodeOfItsOwnEach() {
        assertThat(BusyCalendarProblem.values())
                .extracting(BusyCalendarProblem::code)
                .containsExactly("VOL-2410", "VOL-2411", "VOL-2412", "VOL-2413", "VOL-2414", "VOL-2415", "VOL-2416");
        assertThat(BusyCalendarProblem.values())
                .extracting(BusyCalendarProblem::status)
                .containsOnly(422);
    }
}
