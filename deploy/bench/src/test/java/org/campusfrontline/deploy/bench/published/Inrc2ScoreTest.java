package org.campusfrontline.deploy.bench.published;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// Two people and a week; each test plants one thing into a plan that breaks nothing and costs nothing.
class Inrc2ScoreTest {

    private static final String SCENARIO = """
            SCENARIO = n002w1

            WEEKS = 1

            SKILLS = 2
            Head
            Nurse

            SHIFT_TYPES = 2
            Early (2,4)
            Night (2,3)

            FORBIDDEN_SHIFT_TYPES_SUCCESSIONS
            Early 0
            Night 1 Early

            CONTRACTS = 1
            Full (3,5) (2,4) (2,4) 1 1

            NURSES = 2
            Ann Full 2 Head Nurse
            Bob Full 1 Nurse
            """;
    private static final String REST = """
            HISTORY
            0 n002w1

            NURSE_HISTORY
            Ann 0 0 None 0 0 2
            Bob 0 0 None 0 0 2
            """;
    private static final String WEEK = """
            WEEK_DATA
            n002w1

            REQUIREMENTS
            Early Head (1,1) (0,0) (0,0) (0,0) (0,0) (0,0) (0,0)
            Early Nurse (0,0) (1,2) (0,0) (0,0) (0,0) (0,0) (0,0)

            SHIFT_OFF_REQUESTS = 2
            Bob Any Fri
            Ann Night Thu
            """;
    private static final String PLAN = """
            SOLUTION
            0 n002w1

            ASSIGNMENTS = 8
            Ann Mon Early Head
            Ann Tue Early Nurse
            Ann Sat Early Nurse
            Ann Sun Early Nurse
            Bob Mon Early Nurse
            Bob Tue Early Nurse
            Bob Wed Early Nurse
            Bob Sun Night Nurse
            """;

    @Test
    void countsAHalfWeekend() {
        assertThat(count(REST, PLAN).cost()).isEqualTo(Map.of(Inrc2Score.WHOLE_WEEKENDS, 30L));
    }

    @Test
    void findsNothingInAPlanThatKeepsEverything() {
        assertThat(count(REST, good())).isEqualTo(new Count(Map.of(), Map.of()));
    }

    @Test
    void countsASecondShiftOfADay() {
        assertThat(with("Ann Tue Early Nurse").broken()).isEqualTo(Map.of(Inrc2Score.ONCE, 1L));
    }

    @Test
    void countsASkillThatSomebodyLacks() {
        assertThat(replaced("Bob Mon Early Nurse", "Bob Mon Early Head").broken())
                .isEqualTo(Map.of(Inrc2Score.SKILL, 1L));
    }

    @Test
    void countsEachSeatBelowTheLeastAndBelowTheBest() {
        // When
        Count count = replaced("Ann Mon Early Head", "Ann Mon Early Nurse");

        // Then
        assertThat(count.broken()).isEqualTo(Map.of(Inrc2Score.COVER, 1L));
        assertThat(count.cost()).isEqualTo(Map.of(Inrc2Score.OPTIMAL, 30L));
        assertThat(replaced("Bob Tue Early Nurse", "Bob Tue Night Nurse").cost())
                .containsEntry(Inrc2Score.OPTIMAL, 30L);
    }

    @Test
    void countsAShiftThatMustNotFollowWithinThePlanAndAfterTheHistory() {
        // When
        Count within = replaced("Bob Tue Early Nurse", "Bob Tue Night Nurse");
        Count after = count(REST.replace("Ann 0 0 None 0 0 2", "Ann 3 0 Night 2 2 0"), good());

        // Then
        assertThat(within.broken()).isEqualTo(Map.of(Inrc2Score.SUCCESSION, 1L));
        assertThat(after.broken()).isEqualTo(Map.of(Inrc2Score.SUCCESSION, 1L));
    }

    @Test
    void countsDaysThatARunIsTooShort() {
        // When
        Count count = replaced("Bob Wed Early Nurse", "Bob Thu Early Nurse");

        // Then
        // A run of work and one of early shifts lack a day, and one free day stands alone.
        assertThat(count.cost()).isEqualTo(Map.of(Inrc2Score.CONSECUTIVE, 45L, Inrc2Score.FREE, 30L));
    }

    @Test
    void goesOnWithTheRunsOfTheHistory() {
        // When
        Count longer = count(REST.replace("Bob 0 0 None 0 0 2", "Bob 2 0 Early 2 2 0"), good());
        Count before = count(REST.replace("Bob 0 0 None 0 0 2", "Bob 6 0 Early 6 6 0"), good());

        // Then
        // Five early shifts in a row; of nine only the three in the plan are its fault.
        assertThat(longer.cost()).containsEntry(Inrc2Score.CONSECUTIVE, 45L);
        assertThat(before.cost()).containsEntry(Inrc2Score.CONSECUTIVE, 135L);
    }

    @Test
    void countsARunThatTheHistoryLeftTooShort() {
        // Given
        String alone = REST.replace("Bob 0 0 None 0 0 2", "Bob 0 0 None 0 0 1");

        // Then
        assertThat(count(alone, good()).cost()).isEqualTo(Map.of(Inrc2Score.FREE, 30L));
    }

    @Test
    void countsWishesForADayAndForAShift() {
        assertThat(with("Bob Fri Early Nurse").cost()).containsEntry(Inrc2Score.PREFERENCES, 10L);
        assertThat(with("Ann Thu Night Nurse").cost()).containsEntry(Inrc2Score.PREFERENCES, 10L);
        assertThat(with("Ann Thu Early Nurse").cost()).doesNotContainKey(Inrc2Score.PREFERENCES);
    }

    @Test
    void countsShiftsAndWeekendsWithThoseOfTheHistory() {
        // When
        Count few = count(REST, good().replace("Bob Wed Early Nurse\n", "").replace("= 7", "= 6"));
        Count many = count(REST.replace("Ann 0 0", "Ann 3 1"), good());

        // Then
        assertThat(few.cost()).containsEntry(Inrc2Score.TOTAL, 20L);
        assertThat(many.cost()).isEqualTo(Map.of(Inrc2Score.TOTAL, 40L, Inrc2Score.WEEKENDS, 30L));
    }

    @Test
    void refusesATextThatNamesNobodyItKnows() {
        assertThatThrownBy(() -> count(REST, good().replace("Bob", "Cid")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("Cid is none of");
        assertThatThrownBy(() -> new Inrc2Text("n", "SKILLS = 1\n", REST, List.of(WEEK)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static String good() {
        return PLAN.replace("Bob Sun Night Nurse\n", "").replace("= 8", "= 7");
    }

    private static Count with(String assignment) {
        return count(REST, good().replace("= 7", "= 8") + assignment + "\n");
    }

    private static Count replaced(String old, String assignment) {
        return count(REST, good().replace(old, assignment));
    }

    private static Count count(String history, String plan) {
        Inrc2Text text = new Inrc2Text("n002w1_0_0", SCENARIO, history, List.of(WEEK));
        return Inrc2Score.of(text.instance(), text.solution(List.of(plan)));
    }
}
