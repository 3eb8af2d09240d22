package org.campusfrontline.volunteer.hours.reconciliation;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// Whether the ledger balances: all lines sum to zero, those of each entry too, and each account is the sum of its
/// lines.
record ReconciliationView(
        boolean balanced,
        @Schema(examples = "500000") long entries,
        @Schema(examples = "1000000") long lines,
        @Schema(examples = "42000") long accounts,

        @Schema(description = "Sum of all lines.", examples = "0")
        long sum,

        @Schema(description = "Entries whose lines do not sum to zero, or are not two; the first ones.")
        List<UUID> unbalancedEntries,

        @Schema(description = "Accounts that are not the sum of their lines; the first ones.")
        List<AstrayAccount> astrayAccounts,

        Instant at,
        @Schema(examples = "640") long tookMillis) {

    ReconciliationView {
        unbalancedEntries = List.copyOf(unbalancedEntries);
        astrayAccounts = List.copyOf(astrayAccounts);
    }

    @Schema(description = "What the account says, and what its lines sum to.")
    record AstrayAccount(UUID account, long minutes, long summed) {}
}
