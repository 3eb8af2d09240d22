package org.campusfrontline.roster.closedloop.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.campusfrontline.roster.closedloop.cycle.Cycle;
import org.campusfrontline.roster.closedloop.cycle.Stay;
import org.campusfrontline.roster.closedloop.rule.Course;
import org.campusfrontline.roster.closedloop.rule.PhaseDays;
import org.junit.jupiter.api.Test;

class PolicyChangeTest {

    private static final LocalDate FIRST = LocalDate.of(2022, 11, 14);
    private static final Cycle.Homes HOMES = new Cycle.Homes("L1", "I1");
    private static final Stay ISOLATED = stay(1);
    private static final Stay NOT_ISOLATED = stay(0);

    @Test
    void concernsThePersonByDaysOrByABuildingToLiveIn() {
        assertThat(concerns(ISOLATED, ISOLATED.course(), HOMES)).isFalse();
        assertThat(concerns(ISOLATED, ISOLATED.course().moved(1), HOMES)).isTrue();
        assertThat(concerns(ISOLATED, ISOLATED.course(), new Cycle.Homes("L2", "I1")))
                .isTrue();
        assertThat(concerns(ISOLATED, ISOLATED.course(), new Cycle.Homes("L1", "I2")))
                .isTrue();
    }

    @Test
    void doesNotConcernThePersonByABuildingWhereTheyHaveNoDay() {
        assertThat(concerns(NOT_ISOLATED, NOT_ISOLATED.course(), new Cycle.Homes("L1", "I2")))
                .isFalse();
        assertThat(new PolicyChange.Restated(
                                NOT_ISOLATED, NOT_ISOLATED.with(NOT_ISOLATED.course(), new Cycle.Homes("L1", "I2")))
                        .changed())
                .isTrue();
    }

    private static boolean concerns(Stay before, Course course, Cycle.Homes homes) {
        return new PolicyChange.Restated(before, before.with(course, homes)).concernsThePerson();
    }

    private static Stay stay(int isolation) {
        UUID id = new UUID(0, 1);
        Course course = Course.of(FIRST, new PhaseDays(3, isolation, 1, 0, Map.of()));
        return new Stay(id, id, id, id, "P1", "CANTEEN", course, HOMES, null, null, null, 1);
    }
}
