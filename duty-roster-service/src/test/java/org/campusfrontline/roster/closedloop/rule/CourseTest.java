package org.campusfrontline.roster.closedloop.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CourseTest {

    private static final LocalDate FIRST = LocalDate.of(2030, 3, 1);
    private static final PhaseDays DAYS =
            new PhaseDays(14, 7, 5, 2, Map.of(Phase.ISOLATION, List.of(5, 1, 3), Phase.HEALTH_WATCH, List.of(5)));

    private static LocalDate day(int number) {
        return FIRST.plusDays(number - 1L);
    }

    @Test
    void changesPhaseWithTheDate() {
        // When
        Course course = Course.of(FIRST, DAYS);

        // Then
        assertThat(course.on(day(0))).isEqualTo(Phase.WAITING);
        assertThat(course.on(day(1))).isEqualTo(Phase.IN_LOOP);
        assertThat(course.on(day(14))).isEqualTo(Phase.IN_LOOP);
        assertThat(course.on(day(15))).isEqualTo(Phase.ISOLATION);
        assertThat(course.on(day(21))).isEqualTo(Phase.ISOLATION);
        assertThat(course.on(day(22))).isEqualTo(Phase.HEALTH_WATCH);
        assertThat(course.on(day(26))).isEqualTo(Phase.HEALTH_WATCH);
        assertThat(course.on(day(27))).isEqualTo(Phase.REST);
        assertThat(course.on(day(28))).isEqualTo(Phase.REST);
        assertThat(course.on(day(29))).isEqualTo(Phase.READY);
        assertThat(course.availableFrom()).isEqualTo(day(29));
    }

    @Test
    void tellsTheLastDayOfEachPhaseAndWhatComesNext() {
        // When
        Course course = Course.of(FIRST, DAYS);

        // Then
        assertThat(course.last(Phase.WAITING)).isEqualTo(day(0));
        assertThat(course.last(Phase.IN_LOOP)).isEqualTo(day(14));
        assertThat(course.last(Phase.ISOLATION)).isEqualTo(day(21));
        assertThat(course.last(Phase.HEALTH_WATCH)).isEqualTo(day(26));
        assertThat(course.last(Phase.REST)).isEqualTo(day(28));
        assertThat(course.next(day(0))).isEqualTo(Phase.IN_LOOP);
        assertThat(course.next(day(14))).isEqualTo(Phase.ISOLATION);
        assertThat(course.next(day(28))).isEqualTo(Phase.READY);
        assertThat(course.next(day(29))).isEqualTo(Phase.READY);
    }

    @Test
    void leavesAPhaseWithoutDaysOut() {
        // When
        Course course = Course.of(FIRST, new PhaseDays(2, 0, 1, 0, Map.of()));

        // Then
        assertThat(course.on(day(2))).isEqualTo(Phase.IN_LOOP);
        assertThat(course.next(day(2))).isEqualTo(Phase.HEALTH_WATCH);
        assertThat(course.on(day(3))).isEqualTo(Phase.HEALTH_WATCH);
        assertThat(course.on(day(4))).isEqualTo(Phase.READY);
    }

    @Test
    void takesTestsOnTheDaysOfThePolicy() {
        // When
        Course course = Course.of(FIRST, DAYS);

        // Then
        assertThat(course.tests()).containsExactly(day(15), day(17), day(19), day(26));
    }

    @Test
    void hasTheTailOfThePolicyAfterLeavingEarly() {
        // When
        Course course = Course.after(FIRST, day(4), DAYS);

        // Then
        assertThat(course.on(day(4))).isEqualTo(Phase.IN_LOOP);
        assertThat(course.on(day(5))).isEqualTo(Phase.ISOLATION);
        assertThat(course.restLast()).isEqualTo(day(18));
        assertThat(course.tests()).first().isEqualTo(day(5));
    }

    @Test
    void leavesWhatIsOverAsItWasUnderANewPolicy() {
        // Given
        Course course = Course.of(FIRST, DAYS);
        PhaseDays longer = new PhaseDays(21, 10, 10, 10, Map.of());

        // When
        Course over = course.under(longer, day(29));
        Course resting = course.under(longer, day(28));

        // Then
        assertThat(over).isEqualTo(course);
        assertThat(resting.watchLast()).isEqualTo(course.watchLast());
        assertThat(resting.restLast()).isEqualTo(day(36));
    }

    @Test
    void recomputesThePhaseOfTheDayAndThoseToCome() {
        // Given
        Course course = Course.of(FIRST, DAYS);
        PhaseDays policy =
                new PhaseDays(10, 5, 3, 0, Map.of(Phase.ISOLATION, List.of(2, 5), Phase.HEALTH_WATCH, List.of(1)));

        // When
        Course changed = course.under(policy, day(18));

        // Then
        assertThat(changed.loopLast()).isEqualTo(day(14));
        assertThat(changed.isolationLast()).isEqualTo(day(19));
        assertThat(changed.watchLast()).isEqualTo(day(22));
        assertThat(changed.restLast()).isEqualTo(day(22));
        assertThat(changed.tests()).containsExactly(day(15), day(17), day(19), day(20));
    }

    @Test
    void endsAPhaseNoEarlierThanTheDayBefore() {
        // Given
        Course course = Course.of(FIRST, DAYS);
        PhaseDays shorter = new PhaseDays(3, 2, 1, 1, Map.of());

        // When
        Course changed = course.under(shorter, day(10));

        // Then
        assertThat(changed.loopLast()).isEqualTo(day(9));
        assertThat(changed.isolationLast()).isEqualTo(day(11));
        assertThat(changed.restLast()).isEqualTo(day(13));
    }

    @Test
    void isWhollyThePoliciesWhereItBeginsOnThatDayOrLater() {
        // Given
        PhaseDays policy = new PhaseDays(3, 2, 1, 1, Map.of());

        // When
        Course same = Course.of(FIRST, DAYS).under(policy, FIRST);
        Course begun = Course.of(FIRST, DAYS).under(policy, day(2));

        // Then
        assertThat(same).isEqualTo(Course.of(FIRST, policy));
        assertThat(begun).isEqualTo(Course.of(FIRST, policy));
    }

    @Test
    void hasAPhaseThatIsNewAndNotPassed() {
        // Given
        Course course = Course.of(FIRST, new PhaseDays(2, 2, 0, 2, Map.of()));
        PhaseDays policy = new PhaseDays(2, 2, 3, 2, Map.of());

        // When
        Course changed = course.under(policy, day(5));
        Course late = course.under(policy, day(6));

        // Then
        assertThat(changed.watchLast()).isEqualTo(day(7));
        assertThat(changed.restLast()).isEqualTo(day(9));
        assertThat(late).isEqualTo(course);
    }

    @Test
    void leavesTheLoopOnTheDayThatWasSaidWhateverThePolicy() {
        // Given
        Course leaving = Course.after(FIRST, day(6), DAYS);
        PhaseDays policy = new PhaseDays(21, 3, 1, 1, Map.of());

        // When
        Course changed = leaving.tailUnder(policy, day(3));

        // Then
        assertThat(changed).isEqualTo(Course.after(FIRST, day(6), policy));
    }

    @Test
    void isTheSameSomeDaysLater() {
        // Given
        Course course = Course.of(FIRST, DAYS);

        // When
        Course moved = course.moved(3);

        // Then
        assertThat(moved).isEqualTo(Course.of(day(4), DAYS));
    }
}
