package org.campusfrontline.roster.carefund.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.campusfrontline.platform.Refusal;
import org.junit.jupiter.api.Test;

class SourceRulesTest {

    private static final LocalDate FIRST = LocalDate.of(2022, 5, 25);
    private static final LocalDate LAST = LocalDate.of(2022, 6, 30);
    private static final SourceRules RULES = new SourceRules(
            List.of(
                    new PurposeLimit(FundPurpose.PROTECTION, 500, 2_000),
                    new PurposeLimit(FundPurpose.CONDOLENCE, 100, 300)),
            FIRST,
            LAST);

    @Test
    void allowsItsPurposesAlone() {
        assertThat(RULES.refusalToSpend(FundPurpose.PROTECTION, 1, FIRST)).isEmpty();
        assertThat(RULES.refusalToSpend(FundPurpose.HARDSHIP, 1, FIRST))
                .map(SourceRulesTest::code)
                .contains("ROS-1401");
        assertThat(RULES.refusalToAllot(FundPurpose.HARDSHIP, 1, FIRST, 0))
                .map(SourceRulesTest::code)
                .contains("ROS-1401");
    }

    @Test
    void isOpenOnBothItsDaysAndOnNoneBesides() {
        assertThat(RULES.refusalToSpend(FundPurpose.PROTECTION, 1, FIRST)).isEmpty();
        assertThat(RULES.refusalToSpend(FundPurpose.PROTECTION, 1, LAST)).isEmpty();
        assertThat(RULES.refusalToSpend(FundPurpose.PROTECTION, 1, FIRST.minusDays(1)))
                .map(SourceRulesTest::code)
                .contains("ROS-1402");
        assertThat(RULES.refusalToAllot(FundPurpose.PROTECTION, 1, LAST.plusDays(1), 0))
                .map(SourceRulesTest::code)
                .contains("ROS-1402");
    }

    @Test
    void neverEndsWithoutALastDay() {
        SourceRules open = new SourceRules(RULES.purposes(), FIRST, null);
        assertThat(open.refusalToSpend(FundPurpose.PROTECTION, 1, LAST.plusYears(50)))
                .isEmpty();
        assertThat(open.refusalUnlessSound()).isEmpty();
    }

    @Test
    void spendsUpToItsLimitAtOnceAndNotAFenMore() {
        assertThat(RULES.refusalToSpend(FundPurpose.CONDOLENCE, 100, FIRST)).isEmpty();
        Refusal more = RULES.refusalToSpend(FundPurpose.CONDOLENCE, 101, FIRST).orElseThrow();
        assertThat(code(more)).isEqualTo("ROS-1403");
        assertThat(more.values()).containsEntry("each", 100L);
        assertThat(more.pointer()).isEqualTo("/fen");
    }

    @Test
    void allotsUpToItsTotalAndNotAFenMore() {
        assertThat(RULES.refusalToAllot(FundPurpose.CONDOLENCE, 200, FIRST, 100))
                .isEmpty();
        Refusal more =
                RULES.refusalToAllot(FundPurpose.CONDOLENCE, 200, FIRST, 101).orElseThrow();
        assertThat(code(more)).isEqualTo("ROS-1404");
        assertThat(more.values()).containsEntry("total", 300L).containsEntry("already", 101L);
    }

    @Test
    void isUnsoundWhereItEndsBeforeItBeginsOrNamesAPurposeTwice() {
        assertThat(RULES.refusalUnlessSound()).isEmpty();
        assertThat(new SourceRules(RULES.purposes(), FIRST, FIRST).refusalUnlessSound())
                .isEmpty();
        assertThat(new SourceRules(RULES.purposes(), FIRST, FIRST.minusDays(1)).refusalUnlessSound())
                .map(SourceRulesTest::code)
                .contains("ROS-1414");
        PurposeLimit twice = new PurposeLimit(FundPurpose.PROTECTION, 1, 1);
        assertThat(new SourceRules(List.of(twice, twice), FIRST, LAST).refusalUnlessSound())
                .map(SourceRulesTest::code)
                .contains("ROS-1415");
    }

    private static SourceRules rules(LocalDate from, LocalDate until) {
        return new SourceRules(RULES.purposes(), from, until);
    }

    private static String code(Refusal refusal) {
        return refusal.code().code();
    }
}
