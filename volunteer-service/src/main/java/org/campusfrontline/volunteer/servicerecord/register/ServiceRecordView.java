package org.campusfrontline.volunteer.servicerecord.register;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.campusfrontline.platform.action.Action;
import org.campusfrontline.volunteer.servicerecord.rule.RecordState;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// A record as its person sees it.
@JsonInclude(JsonInclude.Include.NON_NULL)
record ServiceRecordView(
        UUID id,
        RecordState state,
        @Schema(examples = "市青年基金会 李老师") String reader,
        @Schema(examples = "申请暑期支教项目") String purpose,
        LocalDate from,
        LocalDate to,
        Instant issuedAt,
        Instant expiresAt,

        @Schema(description = "Whether there is a link; its secret is told once.")
        boolean linked,

        @Nullable Instant endedAt,
        long version,
        List<Action> actions) {

    ServiceRecordView {
        actions = List.copyOf(actions);
    }
}
