package org.campusfrontline.roster.carefund.allocation;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.campusfrontline.platform.action.Action;
import org.campusfrontline.roster.carefund.rule.FundPurpose;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// An allocation, who asked, who approved, and what the caller may do with it.
record AllocationView(
        UUID id,
        UUID source,
        @Schema(examples = "ADMINISTRATION") String tree,
        @Schema(examples = "SEC") String unit,
        FundPurpose purpose,
        @Schema(examples = "2000000") long fen,
        @Schema(examples = "东门值守点防护物资") String memo,
        AllocationState state,
        @Schema(examples = "P000001") String requestedBy,
        Instant requestedAt,
        List<String> approvers,
        long version,
        List<Action> actions) {

    AllocationView {
        approvers = List.copyOf(approvers);
        actions = List.copyOf(actions);
    }
}
