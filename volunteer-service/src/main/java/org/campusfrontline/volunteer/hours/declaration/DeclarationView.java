package org.campusfrontline.volunteer.hours.declaration;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.campusfrontline.platform.action.Action;
import org.campusfrontline.volunteer.hours.rule.DeclarationState;
import org.campusfrontline.volunteer.hours.rule.HoursKind;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// A declaration as its person and the organisers of the unit see it; `minutes` are those that will be booked.
@JsonInclude(JsonInclude.Include.NON_NULL)
public record DeclarationView(
        UUID id,
        DeclarationType type,
        @Schema(examples = "2022010417") String person,
        @Schema(examples = "李思远") String displayName,
        @Schema(examples = "PARTY") String tree,
        @Schema(examples = "SCI-PHYS") String unit,
        HoursKind kind,
        @Nullable UUID activity,
        @Nullable @Schema(examples = "幸福里社区") String community,
        @Nullable @Schema(examples = "报到函〔2026〕118号") String letter,
        @Schema(examples = "楼栋物资配送") String task,
        Instant start,
        Instant end,
        @Schema(examples = "150") int minutes,

        @Nullable @Schema(description = "The entry in whose place this shall stand.")
        UUID corrects,

        DeclarationState state,
        String declaredBy,
        Instant declaredAt,
        @Nullable String linkIssuedBy,

        @Nullable @Schema(description = "Who answered for the community.", examples = "王秀兰")
        String worker,

        @Nullable Instant workerAt,
        @Nullable String decidedBy,
        @Nullable Instant decidedAt,
        @Nullable String reason,

        @Nullable @Schema(description = "The entry in the ledger.")
        UUID entry,

        long version,
        List<Action> actions) {

    public DeclarationView {
        actions = List.copyOf(actions);
    }
}
