package org.campusfrontline.volunteer.certificate.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.campusfrontline.volunteer.certificate.rule.CertificateState.Step;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class CertificateStateTest {

    @ParameterizedTest
    @CsvSource({
        "REQUESTED, 'ISSUE,REFUSE,WITHDRAW,DISCLOSE'",
        "ISSUED, 'REVOKE,DISCLOSE'",
        "SUPERSEDED, DISCLOSE",
        "REFUSED, ''",
        "WITHDRAWN, ''",
        "REVOKED, ''"
    })
    void allowsExactlyTheseSteps(CertificateState state, String names) {
        Set<Step> legal = EnumSet.noneOf(Step.class);
        for (String name : names.split(",", -1)) {
            if (!name.isEmpty()) {
                legal.add(Step.valueOf(name));
            }
        }

        assertThat(state.legalSteps()).isEqualTo(legal);
        for (Step step : Step.values()) {
            assertThat(state.refusalOf(step).isEmpty()).isEqualTo(legal.contains(step));
        }
    }

    @Test
    void namesTheLegalStepsInARefusal() {
        assertThat(CertificateState.ISSUED.refusalOf(Step.ISSUE).orElseThrow()).satisfies(refusal -> {
            assertThat(refusal.code()).isEqualTo(CertificateProblem.ILLEGAL_STEP);
            assertThat(refusal.values())
                    .containsEntry("state", CertificateState.ISSUED)
                    .containsEntry("step", Step.ISSUE)
                    .containsEntry("legal", List.of(Step.REVOKE, Step.DISCLOSE));
        });
    }

    @ParameterizedTest
    @EnumSource(CertificateState.class)
    void writesOutOnlyWhatIsValidAndShowsStrangersOnlyWhatHasANumber(CertificateState state) {
        assertThat(state.refusalToWriteOut().isEmpty()).isEqualTo(state == CertificateState.ISSUED);
        assertThat(state.isKnownOutside())
                .isEqualTo(Set.of(CertificateState.ISSUED, CertificateState.SUPERSEDED, CertificateState.REVOKED)
                        .contains(state));
    }

    @Test
    void tellsStrangersWhetherItIsGood() {
        assertThat(VerifiedState.of(CertificateState.ISSUED, false)).isEqualTo(VerifiedState.VALID);
        assertThat(VerifiedState.of(CertificateState.ISSUED, true)).isEqualTo(VerifiedState.OUTDATED);
        assertThat(VerifiedState.of(CertificateState.SUPERSEDED, true)).isEqualTo(VerifiedState.SUPERSEDED);
        assertThat(VerifiedState.of(CertificateState.REVOKED, true)).isEqualTo(VerifiedState.REVOKED);
        for (CertificateState state : CertificateState.values()) {
            if (!state.isKnownOutside()) {
                assertThatThrownBy(() -> VerifiedState.of(state, false)).isInstanceOf(IllegalArgumentException.class);
            }
        }
    }
}
