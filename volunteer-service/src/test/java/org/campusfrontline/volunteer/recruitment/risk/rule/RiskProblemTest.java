package org.campusfrontline.volunteer.recruitment.risk.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RiskProblemTest {

    @Test
    void hasACodeAndAStatusThatStay() {
        assertThat(RiskProblem.NOTICE_OUTDATED.code()).isEqualTo("VOL-2251");
        assertThat(RiskProblem.NOTICE_OUTDATED.status()).isEqualTo(409);
    }
}
