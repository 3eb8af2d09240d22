package org.campusfrontline.roster.calendar.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.campusfrontline.platform.action.Action;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// A day off in exchange; `freeMinutes` settle nothing yet, since the duty that they were for is no more.
@JsonInclude(JsonInclude.Include.NON_NULL)
record RestGrantView(
        UUID id,
        @Schema(examples = "P000001") String person,
        @Schema(examples = "ADMINISTRATION") String tree,
        @Schema(examples = "SEC") String unit,
        LocalDate date,
        @Schema(examples = "480") int minutes,
        @Schema(examples = "0") int freeMinutes,
        @Schema(examples = "国庆值守补休") String reason,
        String grantedBy,
        Instant grantedAt,
        @Nullable String withdrawnBy,
        @Nullable Instant withdrawnAt,
        @Nullable String withdrawalReason,
        long version,
        List<Action> actions) {

    RestGrantView {
        actions = List.copyOf(actions);
    }
}
