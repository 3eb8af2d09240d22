package org.campusfrontline.volunteer.certificate.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CertificateRulesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 26);

    @ParameterizedTest
    @CsvSource({
        "2026-11-26, 2026-11-26, true",
        "2026-11-26, 2026-11-27, false",
        "2026-11-25, 2026-11-24, false",
        "2000-01-01, 2009-12-31, true",
        "2000-01-01, 2010-01-01, false",
        "1999-12-31, 2000-01-01, false"
    })
    void certifiesPastDaysOfAtMostTenYears(LocalDate from, LocalDate to, boolean sound) {
        assertThat(new CertifiedSpan(from, to).refusal(TODAY).isEmpty()).isEqualTo(sound);
    }

    @Test
    void namesTheDaysThatItRefuses() {
        assertThat(new CertifiedSpan(TODAY, TODAY.plusDays(1)).refusal(TODAY).orElseThrow())
                .satisfies(refusal -> {
                    assertThat(refusal.code()).isEqualTo(CertificateProblem.SPAN);
                    assertThat(refusal.pointer()).isEqualTo("/to");
                    assertThat(refusal.values())
                            .containsEntry("from", TODAY)
                            .containsEntry("to", TODAY.plusDays(1))
                            .containsEntry("today", TODAY);
                });
    }

    @Test
    void numbersKeepTheirSequenceFromRevisionToRevision() {
        CertificateNumber first = CertificateNumber.first(2026, 123);

        assertThat(first.text()).isEqualTo("2026-000123");
        assertThat(first.next().text()).isEqualTo("2026-000123-R2");
        assertThat(first.next().next().text()).isEqualTo("2026-000123-R3");
        assertThat(CertificateNumber.first(2027, 1_234_567).text()).isEqualTo("2027-1234567");
    }

    @Test
    void nobodyIsInChargeOfTheirOwnCertificate() {
        assertThat(PersonInCharge.refusal("A", "B")).isEmpty();
        assertThat(PersonInCharge.refusal("A", "A").orElseThrow().code()).isEqualTo(CertificateProblem.OWN_CERTIFICATE);
    }

    @ParameterizedTest
    @CsvSource({"李思远, 李**", "李, **", "'', **", "' 王 五 ', 王**", "𠅤某, 𠅤**", "𠅤, **", "Li Siyuan, L**"})
    void masksANameToItsFirstLetter(String name, String masked) {
        assertThat(MaskedName.of(name)).isEqualTo(masked);
    }

    @Test
    void keepsWhatThePersonAgreedTo() {
        List<Disclosure> both = List.of(Disclosure.SERVICE, Disclosure.NAME, Disclosure.SERVICE);

        assertThat(Disclosure.text(both)).isEqualTo("NAME,SERVICE");
        assertThat(Disclosure.read("NAME,SERVICE")).containsExactlyInAnyOrder(Disclosure.NAME, Disclosure.SERVICE);
        assertThat(Disclosure.read(Disclosure.text(Set.of()))).isEmpty();
    }

    @Test
    void onlyTheDirectorysDelayIsWorthATry() {
        assertThat(CertificateProblem.PERSON_UNKNOWN.retryable()).isTrue();
        assertThat(CertificateProblem.UNIT_UNKNOWN.retryable()).isTrue();
        assertThat(CertificateProblem.SPAN.retryable()).isFalse();
        assertThat(CertificateProblem.SPAN.code()).isEqualTo("VOL-2902");
        assertThat(CertificateProblem.OWN_CERTIFICATE.status()).isEqualTo(403);
    }
}
