package org.campusfrontline.roster.carefund.report;

import java.util.List;
import java.util.UUID;
import org.campusfrontline.roster.carefund.rule.FundPurpose;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// What came into a source and where it stands, in fen: `contributed` is `free` and what all purses ever got.
/// `balanced` is read from the entries themselves.
record FundBalanceView(
        UUID source,
        @Schema(examples = "10000000") long contributed,
        @Schema(examples = "4000000") long free,
        List<PurseBalance> purses,

        @Schema(examples = "10", description = "Hardship grants paid, in whole fives.")
        int hardshipGrants,

        @Schema(examples = "1500000", description = "What these were, in fen.")
        long hardshipFen,

        @Schema(description = "Whether the source's entries balance and its accounts are what their lines add up to.")
        boolean balanced) {

    FundBalanceView {
        purses = List.copyOf(purses);
    }

    /// What a unit got for a purpose and kept, and what of it is spent; of hardship the spent part is told above.
    record PurseBalance(
            @Schema(examples = "ADMINISTRATION") String tree,
            @Schema(examples = "SEC") String unit,
            FundPurpose purpose,
            @Schema(examples = "2000000") long allotted,
            @Schema(examples = "1280000") long spent) {}
}
