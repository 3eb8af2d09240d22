package org.campusfrontline.volunteer.webhook.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class VerdictTest {

    @Test
    void takesTwoHundredsForADeliveryAndNothingElse() {
        assertThat(Verdict.ofStatus(199)).isEqualTo(Verdict.FAILED);
        assertThat(Verdict.ofStatus(200)).isEqualTo(Verdict.DELIVERED);
        assertThat(Verdict.ofStatus(299)).isEqualTo(Verdict.DELIVERED);
        assertThat(Verdict.ofStatus(300)).isEqualTo(Verdict.FAILED);
        assertThat(Verdict.ofStatus(409)).isEqualTo(Verdict.FAILED);
        assertThat(Verdict.ofStatus(410)).isEqualTo(Verdict.GONE);
        assertThat(Verdict.ofStatus(411)).isEqualTo(Verdict.FAILED);
        assertThat(Verdict.ofStatus(500)).isEqualTo(Verdict.FAILED);
    }

    @Test
    void tellsRedirectsFromOtherFaults() {
        assertThat(Fault.ofStatus(204)).isEmpty();
        assertThat(Fault.ofStatus(299)).isEmpty();
        assertThat(Fault.ofStatus(199)).contains(Fault.STATUS);
        assertThat(Fault.ofStatus(300)).contains(Fault.REDIRECT);
        assertThat(Fault.ofStatus(399)).contains(Fault.REDIRECT);
        assertThat(Fault.ofStatus(400)).contains(Fault.STATUS);
    }
}
