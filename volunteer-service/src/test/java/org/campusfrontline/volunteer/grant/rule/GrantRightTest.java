package org.campusfrontline.volunteer.grant.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class GrantRightTest {

    private static final GrantRight OPERATOR = new GrantRight("O", true, false);
    private static final GrantRight ORGANISER = new GrantRight("O", false, true);
    private static final GrantRight NOBODY = new GrantRight("O", false, false);
    private static final Instant NOW = Instant.parse("2026-05-01T00:00:00Z");

    @Test
    void anOperatorGivesAndEndsEveryRole() {
        assertThat(OPERATOR.refusalToGive("P", "operator")).isEmpty();
        assertThat(OPERATOR.refusalToGive("P", "site-lead")).isEmpty();
        assertThat(OPERATOR.refusalToEnd("P", "secretary")).isEmpty();
    }

    @Test
    void anOrganiserAppointsASiteLeadAndNobodyElse() {
        assertThat(ORGANISER.refusalToGive("P", "site-lead")).isEmpty();
        assertThat(ORGANISER.refusalToEnd("P", "site-lead")).isEmpty();
        assertThat(ORGANISER.refusalToGive("P", "organiser")).hasValueSatisfying(refusal -> {
            assertThat(refusal.code()).isEqualTo(GrantProblem.NOT_YOURS_TO_GIVE);
            assertThat(refusal.values()).containsEntry("role", "organiser");
        });
        assertThat(ORGANISER.refusalToEnd("P", "organiser")).isPresent();
    }

    @Test
    void whoHoldsNothingThereGivesNothing() {
        assertThat(NOBODY.refusalToGive("P", "site-lead")).isPresent();
        assertThat(NOBODY.refusalToEnd("P", "site-lead")).isPresent();
    }

    @Test
    void nobodyGivesToThemselvesButEverybodyMayLayDown() {
        assertThat(OPERATOR.refusalToGive("O", "site-lead"))
                .hasValueSatisfying(refusal -> assertThat(refusal.code()).isEqualTo(GrantProblem.TO_ONESELF));
        assertThat(NOBODY.refusalToEnd("O", "operator")).isEmpty();
    }

    @Test
    void aGrantMustNotBeOverWhenItIsGiven() {
        assertThat(GrantRight.refusalOfSpan(NOW, null, NOW)).isEmpty();
        assertThat(GrantRight.refusalOfSpan(NOW, NOW.plusNanos(1000), NOW)).isEmpty();
        assertThat(GrantRight.refusalOfSpan(NOW.minusSeconds(9), NOW, NOW)).isPresent();
        assertThat(GrantRight.refusalOfSpan(NOW.plusSeconds(9), NOW.plusSeconds(9), NOW))
                .hasValueSatisfying(refusal -> {
                    assertThat(refusal.code()).isEqualTo(GrantProblem.SPAN_OVER);
                    assertThat(refusal.pointer()).isEqualTo("/to");
                });
    }
}
