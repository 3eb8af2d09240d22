package org.campusfrontline.roster.handover.book;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// What is shown of handovers.
final class HandoverViews {

    private HandoverViews() {}

    enum HandoverState {
        WRITTEN,
        ESCALATED,
        CONFIRMED,
        DIFFERENCES
    }

    /// `matters` are those that it carried on or opened; those closed since then show how.
    record HandoverView(
            UUID id,
            UUID post,
            Instant shiftEnd,
            @Schema(examples = "T0017") String outgoing,
            @Schema(examples = "T0021") String incoming,
            @Schema(examples = "夜间一切正常，两辆访客车辆已登记。") String log,
            List<Handover.CountedThing> counts,
            List<MatterView> matters,
            HandoverState state,
            List<HandoverStepView> steps,
            Instant confirmBy,
            Instant writtenAt) {
        HandoverView {
            counts = List.copyOf(counts);
            matters = List.copyOf(matters);
            steps = List.copyOf(steps);
        }
    }

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record HandoverStepView(
            Handover.HandoverStepKind kind,
            @Schema(examples = "T0021") String person,
            @Nullable @Schema(examples = "大门钥匙只有两把") String note,
            Instant at) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record MatterView(
            UUID id,
            UUID post,
            UUID openedBy,
            @Schema(examples = "北侧路灯不亮，已报修") String text,
            @Schema(examples = "T0021") String owner,
            Instant deadline,
            Instant openedAt,
            boolean overdue,
            @Nullable @Schema(examples = "T0021") String closedBy,
            @Nullable @Schema(examples = "路灯已修好") String outcome,
            @Nullable Instant closedAt) {

        static MatterView of(Handover.Matter matter, Instant now) {
            Handover.Closing closing = matter.closing();
            return new MatterView(
                    matter.id(),
                    matter.post(),
                    matter.handover(),
                    matter.text(),
                    matter.owner(),
                    matter.deadline(),
                    matter.openedAt(),
                    closing == null && matter.deadline().isBefore(now),
                    closing == null ? null : closing.by(),
                    closing == null ? null : closing.outcome(),
                    closing == null ? null : closing.at());
        }
    }
}
