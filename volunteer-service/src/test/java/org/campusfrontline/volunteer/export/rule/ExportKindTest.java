package org.campusfrontline.volunteer.export.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.campusfrontline.platform.Refusal;
import org.junit.jupiter.api.Test;

class ExportKindTest {

    @Test
    void givesEachTableOutForItsPurposesAlone() {
        assertThat(ExportKind.ACTIVITY_CREW.refusalOf(ExportPurpose.SHIFT_BRIEFING))
                .isEmpty();
        assertThat(ExportKind.ACTIVITY_CREW.refusalOf(ExportPurpose.HOURS_RECOGNITION))
                .isPresent();
        assertThat(ExportKind.ACTIVITY_PLAN.refusalOf(ExportPurpose.PLANNING)).isEmpty();
        assertThat(ExportKind.UNIT_HOURS.refusalOf(ExportPurpose.AUDIT)).isEmpty();
        assertThat(ExportKind.UNIT_HOURS.refusalOf(ExportPurpose.SHIFT_BRIEFING))
                .isPresent();
    }

    @Test
    void namesThePurposesThatArePossible() {
        Refusal refusal =
                ExportKind.UNIT_HOURS.refusalOf(ExportPurpose.PLANNING).orElseThrow();

        assertThat(refusal.code()).isEqualTo(ExportProblem.PURPOSE_NOT_FITTING);
        assertThat(refusal.pointer()).isEqualTo("/purpose");
        assertThat(refusal.values().get("possible").toString()).isEqualTo("[HOURS_RECOGNITION, AUDIT]");
    }

    @Test
    void hasWordsCodesAndStatuses() {
        assertThat(ExportPurpose.AUDIT.en()).isEqualTo("Audit");
        assertThat(ExportPurpose.AUDIT.zh()).isEqualTo("审计核查");
        assertThat(ExportProblem.EXPIRED.code()).isEqualTo("VOL-3023");
        assertThat(ExportProblem.EXPIRED.status()).isEqualTo(410);
    }
}
