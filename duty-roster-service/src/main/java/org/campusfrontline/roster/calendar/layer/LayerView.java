package org.campusfrontline.roster.calendar.layer;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.campusfrontline.platform.action.Action;
import org.campusfrontline.roster.calendar.day.LayerKind;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// A layer with who declared it, and who revoked it and why where somebody did.
@JsonInclude(JsonInclude.Include.NON_NULL)
record LayerView(
        UUID id,
        @Schema(examples = "PLACE") String tree,
        @Schema(examples = "EAST") String node,
        LayerKind kind,
        LocalDate from,
        LocalDate to,
        @Schema(examples = "校庆放假一天") String reason,
        String declaredBy,
        Instant declaredAt,
        @Nullable String revokedBy,
        @Nullable Instant revokedAt,
        @Nullable String revocationReason,
        long version,
        List<Action> actions) {

    LayerView {
        actions = List.copyOf(actions);
    }
}
