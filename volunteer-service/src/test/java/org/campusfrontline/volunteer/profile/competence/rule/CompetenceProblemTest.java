package org.campusfrontline.volunteer.profile.competence.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CompetenceProblemTest {

    @Test
    void hasACodeAndAStatusThatStay() {
        assertThat(CompetenceProblem.CODE_TAKEN.code()).isEqualTo("VOL-2241");
        assertThat(CompetenceProblem.CODE_TAKEN.status()).isEqualTo(409);
    }
}
