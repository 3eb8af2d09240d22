package org.campusfrontline.volunteer.hours.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.Arrays;
import java.util.Set;
import org.campusfrontline.platform.Outcome;
import org.campusfrontline.platform.Refusal;
import org.junit.jupiter.api.Test;

class HoursRulesTest {

    private static final YearMonth OCTOBER = YearMonth.of(2031, 10);
    private static final YearMonth NOVEMBER = YearMonth.of(2031, 11);

    @Test
    void booksInTheMonthOfTheServiceWhileItIsOpen() {
        assertThat(BookingMonth.of(OCTOBER, false, false, NOVEMBER)).isEqualTo(Outcome.done(OCTOBER));
        assertThat(BookingMonth.of(OCTOBER, false, true, NOVEMBER)).isEqualTo(Outcome.done(OCTOBER));
    }

    @Test
    void refusesAnEntryOfAClosedMonthAndBooksItsCorrectionInThePresentOne() {
        assertThat(BookingMonth.of(OCTOBER, true, true, NOVEMBER)).isEqualTo(Outcome.done(NOVEMBER));
        assertThat(BookingMonth.of(OCTOBER, true, false, NOVEMBER))
                .isEqualTo(Outcome.refused(Refusal.of(HoursProblem.MONTH_CLOSED).with("month", OCTOBER)));
    }

    @Test
    void nobodyConfirmsTheirOwnHours() {
        assertThat(TwoPeople.check("P1", Set.of(), "P1"))
                .hasValueSatisfying(refusal -> assertThat(refusal.code()).isEqualTo(HoursProblem.OWN_HOURS));
        assertThat(TwoPeople.check("P1", Set.of("P1", "O1"), "P1"))
                .hasValueSatisfying(refusal -> assertThat(refusal.code()).isEqualTo(HoursProblem.OWN_HOURS));
    }

    @Test
    void nobodyConfirmsWhatTheyVouchedFor() {
        assertThat(TwoPeople.check("P1", Set.of("P1", "O1"), "O1"))
                .hasValueSatisfying(refusal -> assertThat(refusal.code()).isEqualTo(HoursProblem.TWO_PEOPLE));
        assertThat(TwoPeople.check("P1", Set.of("P1", "O1"), "O2")).isEmpty();
    }

    @Test
    void onlyAnUnknownPersonMayBecomeKnown() {
        assertThat(Arrays.stream(HoursProblem.values()).filter(HoursProblem::retryable))
                .containsExactly(HoursProblem.PERSON_UNKNOWN);
        assertThat(HoursProblem.LINK_EXPIRED.status()).isEqualTo(410);
        assertThat(HoursProblem.LINK_EXPIRED.code()).isEqualTo("VOL-2814");
        assertThat(Arrays.stream(HoursProblem.values()).map(HoursProblem::code)).doesNotHaveDuplicates();
    }
}
