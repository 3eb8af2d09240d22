package org.campusfrontline.deploy.bench.published;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// Two people and ten days; each test plants one thing into a plan that breaks nothing and costs nothing.
class CurtoisScoreTest {

    private static final String TEXT = """
            # A comment
            SECTION_HORIZON
            10

            SECTION_SHIFTS
            D,480,
            L,600,D

            SECTION_STAFF
            A,D=4|L=3,2400,960,4,2,2,1
            B,D=9|L=0,4320,0,5,1,1,1

            SECTION_DAYS_OFF
            A,3,9

            SECTION_SHIFT_ON_REQUESTS
            A,0,D,3

            SECTION_SHIFT_OFF_REQUESTS
            B,4,D,2

            SECTION_COVER
            0,D,1,100,7
            """;
    private static final String GOOD = "DD..DD....";

    @Test
    void findsNothingInAPlanThatKeepsEverything() {
        assertThat(count(GOOD)).isEqualTo(new Count(Map.of(), Map.of()));
    }

    @Test
    void countsWhatBreaksARuleOnce() {
        assertThat(count("DDDDDD....").broken())
                .isEqualTo(Map.of(
                        CurtoisScore.DAY_OFF,
                        1L,
                        CurtoisScore.RUN,
                        1L,
                        CurtoisScore.SHIFTS,
                        1L,
                        CurtoisScore.MINUTES,
                        1L));
        assertThat(count("DD..LD....").broken()).isEqualTo(Map.of(CurtoisScore.FOLLOWER, 1L));
        assertThat(count("D.........").broken()).isEqualTo(Map.of(CurtoisScore.MINUTES, 1L));
        assertThat(count("LLL.....LL").broken())
                .isEqualTo(Map.of(CurtoisScore.DAY_OFF, 1L, CurtoisScore.MINUTES, 1L, CurtoisScore.SHIFTS, 1L));
    }

    @Test
    void countsRunsOnlyBetweenTheBorders() {
        assertThat(count("D...DD....").broken()).isEmpty();
        assertThat(count("DD...D....").broken()).isEqualTo(Map.of(CurtoisScore.RUN, 1L));
        assertThat(count("DD.DD.....").broken()).isEqualTo(Map.of(CurtoisScore.FREE, 1L, CurtoisScore.DAY_OFF, 1L));
    }

    @Test
    void countsWeekendsByEitherDay() {
        // Given
        String text = TEXT.replace(",2,2,1\nB", ",2,2,0\nB");

        // Then
        assertThat(CurtoisScore.of(CurtoisText.read(text), plan(GOOD, 0)).broken())
                .isEqualTo(Map.of(CurtoisScore.WEEKENDS, 1L));
    }

    @Test
    void countsASecondShiftOfADay() {
        // Given
        List<Assignment> plan = plan(GOOD, 0);
        plan.add(new Assignment(0, 4, 0, 0));

        // Then
        assertThat(CurtoisScore.of(CurtoisText.read(TEXT), plan).broken()).isEqualTo(Map.of(CurtoisScore.ONCE, 1L));
    }

    @Test
    void weighsWishesAndCover() {
        // Given
        List<Assignment> two = plan(GOOD, 0);
        two.addAll(plan("D...D.....", 1));

        // Then
        assertThat(count(".DD.DD....").cost()).isEqualTo(Map.of(CurtoisScore.ON, 3L, CurtoisScore.UNDER, 100L));
        assertThat(CurtoisScore.of(CurtoisText.read(TEXT), two).cost())
                .isEqualTo(Map.of(CurtoisScore.OVER, 7L, CurtoisScore.OFF, 2L));
    }

    @Test
    void refusesATextThatNamesAShiftItDoesNotKnow() {
        assertThatThrownBy(() -> CurtoisText.read(TEXT.replace("0,D,1", "0,X,1")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("X is none of");
    }

    private static Count count(String line) {
        return CurtoisScore.of(CurtoisText.read(TEXT), plan(line, 0));
    }

    private static List<Assignment> plan(String line, int person) {
        List<Assignment> plan = new ArrayList<>();
        for (int day = 0; day < line.length(); day++) {
            int shift = "DL".indexOf(line.charAt(day));
            if (shift >= 0) {
                plan.add(new Assignment(person, day, shift, 0));
            }
        }
        return plan;
    }
}
