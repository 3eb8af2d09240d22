package org.campusfrontline.volunteer.servicerecord.register;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import org.campusfrontline.platform.text.PlainText;
import org.campusfrontline.platform.time.Moments;
import org.campusfrontline.platform.time.OurTimes;
import org.campusfrontline.volunteer.servicerecord.rule.RecordTerms;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// What a client sends about service records.
final class ServiceRecordRequests {

    private ServiceRecordRequests() {}

    @Schema(
            name = "NewServiceRecord",
            description = "Who may read the caller's service of which days, for what, and until when.")
    record NewServiceRecord(
            @NotBlank @Size(max = 120) @PlainText @Schema(examples = "市青年基金会 李老师")
            String reader,

            @NotBlank @Size(max = 200) @PlainText @Schema(examples = "申请暑期支教项目")
            String purpose,

            @NotNull @Schema(examples = "2026-01-01") LocalDate from,
            @NotNull @Schema(examples = "2026-10-31") LocalDate to,
            @NotNull @OurTimes Instant expiresAt) {

        RecordTerms terms() {
            return new RecordTerms(from, to, Moments.stored(expiresAt));
        }
    }
}
