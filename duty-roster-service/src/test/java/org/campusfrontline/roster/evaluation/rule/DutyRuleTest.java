package org.campusfrontline.roster.evaluation.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/// Each hard rule at its bound and one step beyond.
class DutyRuleTest {

    private static final int F = -1;

    @Nested
    class DaysOff {
        private final DutyRule rule = new FixedDaysOff(Set.of(3, 1));

        @Test
        void acceptsWorkOnTheOtherDays() {
            assertThat(rule.breaches(DutyLine.of(0, F, 0, F))).isEmpty();
        }

        @Test
        void namesEachDayOffWorkedInOrder() {
            assertThat(rule.breaches(DutyLine.of(F, 0, F, 2)))
                    .containsExactly(
                            new Breach(RuleKind.DAY_OFF, 1, 1, 0, -1), new Breach(RuleKind.DAY_OFF, 3, 3, 2, -1));
        }
    }

    @Nested
    class Followers {
        private final DutyRule rule = new ForbiddenFollowers(Map.of(2, Set.of(0, 1)));

        @Test
        void acceptsAllowedFollowersAndADayBetween() {
            assertThat(rule.breaches(DutyLine.of(0, 2, 2, F, 0, 1))).isEmpty();
        }

        @Test
        void namesTheDayBeforeAndTheFollower() {
            assertThat(rule.breaches(DutyLine.of(2, 0, 2, 1)))
                    .containsExactly(
                            new Breach(RuleKind.FORBIDDEN_FOLLOWER, 0, 1, 0, -1),
                            new Breach(RuleKind.FORBIDDEN_FOLLOWER, 2, 3, 1, -1));
        }

        @Test
        void seesTheLastPairOfDays() {
            assertThat(rule.breaches(DutyLine.of(F, F, 2, 1))).hasSize(1);
        }
    }

    @Nested
    class TypeLimit {
        private final DutyRule rule = new ShiftTypeLimit(1, 2);

        @Test
        void acceptsTheLimit() {
            assertThat(rule.breaches(DutyLine.of(1, 0, 1, 0, F))).isEmpty();
        }

        @Test
        void namesTheDaysBeyondTheLimit() {
            assertThat(rule.breaches(DutyLine.of(1, 0, 1, 1, F, 1)))
                    .containsExactly(new Breach(RuleKind.MAX_SHIFTS_OF_TYPE, 3, 5, 4, 2));
        }
    }

    @Nested
    class Minutes {
        private final DutyRule rule = new MinuteBounds(600, 1_080, List.of(480, 600));

        @Test
        void acceptsBothBounds() {
            assertThat(rule.breaches(DutyLine.of(F, 1, F))).isEmpty();
            assertThat(rule.breaches(DutyLine.of(0, F, 1))).isEmpty();
        }

        @Test
        void refusesTooFew() {
            assertThat(rule.breaches(DutyLine.of(F, 0, F)))
                    .containsExactly(new Breach(RuleKind.MIN_MINUTES, 0, 2, 480, 600));
        }

        @Test
        void refusesTooMany() {
            assertThat(rule.breaches(DutyLine.of(1, 1, F)))
                    .containsExactly(new Breach(RuleKind.MAX_MINUTES, 0, 2, 1_200, 1_080));
        }
    }

    @Nested
    class Runs {

        @Test
        void acceptsTheLongestRun() {
            assertThat(new LongestRun(3).breaches(DutyLine.of(0, 1, 0, F, 0, 0, 0)))
                    .isEmpty();
        }

        @Test
        void namesEveryRunThatIsTooLong() {
            assertThat(new LongestRun(2).breaches(DutyLine.of(0, 1, 0, F, 0, 0, 0, 0)))
                    .containsExactly(
                            new Breach(RuleKind.MAX_CONSECUTIVE_SHIFTS, 0, 2, 3, 2),
                            new Breach(RuleKind.MAX_CONSECUTIVE_SHIFTS, 4, 7, 4, 2));
        }

        @Test
        void acceptsTheShortestRun() {
            assertThat(new ShortestRun(2).breaches(DutyLine.of(F, 0, 0, F))).isEmpty();
        }

        @Test
        void acceptsShortRunsThatTouchTheEnds() {
            assertThat(new ShortestRun(3).breaches(DutyLine.of(0, F, F, 0, 0))).isEmpty();
        }

        @Test
        void refusesAShortRunInside() {
            assertThat(new ShortestRun(2).breaches(DutyLine.of(F, 0, F)))
                    .containsExactly(new Breach(RuleKind.MIN_CONSECUTIVE_SHIFTS, 1, 1, 1, 2));
        }

        @Test
        void acceptsTheShortestRest() {
            assertThat(new ShortestRest(2).breaches(DutyLine.of(0, F, F, 0))).isEmpty();
        }

        @Test
        void acceptsShortRestsThatTouchTheEnds() {
            assertThat(new ShortestRest(2).breaches(DutyLine.of(F, 0, 0, F))).isEmpty();
        }

        @Test
        void refusesAShortRestInside() {
            assertThat(new ShortestRest(3).breaches(DutyLine.of(0, F, F, 0, F, 0)))
                    .containsExactly(
                            new Breach(RuleKind.MIN_CONSECUTIVE_DAYS_OFF, 1, 2, 2, 3),
                            new Breach(RuleKind.MIN_CONSECUTIVE_DAYS_OFF, 4, 4, 1, 3));
        }
    }

    @Nested
    class Weekends {
        private final DutyRule rule = new WeekendLimit(1, List.of(List.of(0, 1), List.of(3, 4), List.of(6)));

        @Test
        void countsAWeekendOnceHoweverMuchOfItIsWorked() {
            assertThat(rule.breaches(DutyLine.of(0, 0, 0, F, F, 0, F))).isEmpty();
        }

        @Test
        void namesTheWeekendsBeyondTheLimit() {
            assertThat(rule.breaches(DutyLine.of(0, F, F, F, 0, F, 0)))
                    .containsExactly(new Breach(RuleKind.MAX_WEEKENDS, 3, 6, 3, 1));
        }
    }

    @Test
    void aWrongShiftOnADayCountsOne() {
        assertThat(new Breach(RuleKind.DAY_OFF, 1, 1, 5, -1).excess()).isEqualTo(1);
        assertThat(new Breach(RuleKind.FORBIDDEN_FOLLOWER, 1, 2, 5, -1).excess())
                .isEqualTo(1);
    }

    @Test
    void aNumberOutsideItsBoundCountsTheDifference() {
        assertThat(new Breach(RuleKind.MIN_MINUTES, 0, 9, 480, 600).excess()).isEqualTo(120);
        assertThat(new Breach(RuleKind.MAX_WEEKENDS, 0, 9, 3, 1).excess()).isEqualTo(2);
    }
}
