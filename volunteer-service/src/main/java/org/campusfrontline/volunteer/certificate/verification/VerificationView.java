package org.campusfrontline.volunteer.certificate.verification;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import org.campusfrontline.platform.action.Action;
import org.campusfrontline.volunteer.certificate.register.CertificateLine;
import org.campusfrontline.volunteer.certificate.rule.VerifiedState;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// What a stranger sees: by default number, unit, minutes and the masked name; the rest is there where the person
/// agreed.
@JsonInclude(JsonInclude.Include.NON_NULL)
record VerificationView(
        VerifiedState state,
        @Schema(examples = "2026-000123") String number,
        @Schema(examples = "校团委") String unitNameZh,
        @Schema(examples = "Youth league committee") String unitNameEn,
        @Schema(examples = "1260") long minutes,

        @Schema(description = "Masked unless the person agreed to show it.", examples = "李**")
        String name,

        LocalDate issuedOn,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable List<CertificateLine> lines,
        List<Action> actions) {

    VerificationView {
        lines = lines == null ? null : List.copyOf(lines);
        actions = List.copyOf(actions);
    }
}
