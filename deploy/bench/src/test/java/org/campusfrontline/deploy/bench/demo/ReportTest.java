package org.campusfrontline.deploy.bench.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ReportTest {

    @Test
    void holdsOnlyWhenSomethingWasComparedAndAllOfItIsEqual() {
        Report report = new Report();
        assertThat(report.holds()).isFalse();

        report.compare("seats", 800L, 800L);
        assertThat(report.holds()).isTrue();

        report.compare("twice", 0, 1);
        assertThat(report.holds()).isFalse();
        assertThat(report.table()).contains("NO").contains("twice");
    }

    @Test
    void everyStepOfASignUpIsOneExpectedNotice() {
        SignUp confirmed = new SignUp("a", "P1", "s", "CONFIRMED", false, 0, 1);
        SignUp waiting = new SignUp("b", "P2", "s", "WAIT_LISTED", false, 1, 1);
        Map<String, List<SignUp>> atLast = Map.of(
                "s",
                List.of(
                        new SignUp("a", "P1", "s", "CANCELLED", false, 0, 2),
                        new SignUp("b", "P2", "s", "CONFIRMED", true, 0, 3)));
        RosterStep.Planned planned = new RosterStep.Planned("period", "roster", List.of("P1", "P3"), 1, 1);

        Map<String, List<String>> expected =
                NoticeStep.expected(List.of(confirmed, waiting), atLast, planned, Set.of("P3"));

        assertThat(expected.get("P1"))
                .containsExactly("SIGN_UP_CONFIRMED a", "SIGN_UP_CANCELLED a", "DUTY_PLAN_EMPTY period");
        assertThat(expected.get("P2"))
                .containsExactly("SIGN_UP_WAIT_LISTED b", "SIGN_UP_OFFERED b", "SIGN_UP_PROMOTED b");
        assertThat(expected.get("P3")).containsExactly("DUTY_PLAN_PUBLISHED period");
    }
}
