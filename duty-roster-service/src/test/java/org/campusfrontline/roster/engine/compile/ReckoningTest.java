package org.campusfrontline.roster.engine.compile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.campusfrontline.roster.engine.model.Days;
import org.campusfrontline.roster.engine.model.Reckoning;
import org.campusfrontline.roster.engine.model.RuleKind;
import org.campusfrontline.roster.engine.model.RuleSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// A week from Monday: Wednesday is a holiday, Thursday and Friday are off, Saturday is worked for them.
class ReckoningTest {

    private final SmallRoster week = new SmallRoster()
            .day(2, Days.HOLIDAY, 7)
            .day(3, Days.REST, 7)
            .day(4, Days.REST, 7)
            .day(5, Days.WORKING, Days.NO_BLOCK);

    @ParameterizedTest
    @CsvSource({
        "MAX_HOLIDAY_SHIFTS, max=0, --E----, 1, 0",
        "MAX_WEEKENDS, max=0, --E----, 1, 0",
        "MAX_WEEKENDS, max=0, -----E-, 0, 1",
        "SHIFT_NOT_ALLOWED, of=WORK on=REST, ---E---, 1, 0",
        "SHIFT_NOT_ALLOWED, of=WORK on=REST, -----E-, 0, 1",
        "UNWANTED_PATTERN, pattern=WORK>WORK on=HOLIDAY, --EE---, 1, 0",
        "MAX_OVERTIME_PER_MONTH, normal=480 max=0, EEEE---, 1, 0"
    })
    void goesByTheCalendarOrByWeeks(RuleKind kind, String arguments, String line, int byCalendar, int byWeeks) {
        // Given
        RuleSet set = RuleSet.forAll(List.of(SmallRoster.rule(kind, arguments)));

        // Then
        assertThat(week.breaches(set, line)).hasSize(byCalendar);
        assertThat(week.breaches(set.by(Reckoning.WEEKS), line)).hasSize(byWeeks);
    }
}
