package org.campusfrontline.roster.carefund.grant;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.campusfrontline.platform.action.Action;
import org.campusfrontline.roster.carefund.rule.GrantState;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// An application as its person and its two approvers see it; sums in fen, decisions once both are made.
@JsonInclude(JsonInclude.Include.NON_NULL)
record GrantView(
        UUID id,

        @Schema(description = "The name under which notices tell the person of it.")
        UUID matter,

        @Schema(examples = "P000001") String person,
        @Schema(examples = "ADMINISTRATION") String tree,

        @Schema(examples = "SEC", description = "The unit whose desk decides.")
        String unit,

        GrantState state,

        @Schema(examples = "1", description = "2 is the appeal.")
        int round,

        @Schema(examples = "200000") long askedFen,
        @Schema(examples = "150000") @Nullable Long grantedFen,
        List<String> approvers,
        List<DecisionView> decisions,
        @Schema(examples = "2022-0047") @Nullable String receipt,
        Instant appliedAt,
        @Nullable Instant decidedAt,
        @Nullable Instant paidAt,
        long version,
        List<Action> actions) {

    GrantView {
        approvers = List.copyOf(approvers);
        decisions = List.copyOf(decisions);
        actions = List.copyOf(actions);
    }

    record DecisionView(
            int round,
            @Schema(examples = "P000002") String approver,
            @Schema(examples = "150000") long fen,
            @Schema(examples = "材料齐全，同意补助") String reason,
            Instant at) {

        static DecisionView of(GrantDecision decision) {
            return new DecisionView(
                    decision.round(), decision.approver(), decision.fen(), decision.reason(), decision.at());
        }
    }
}
