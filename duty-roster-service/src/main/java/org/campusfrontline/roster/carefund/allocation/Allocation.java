package org.campusfrontline.roster.carefund.allocation;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.campusfrontline.platform.Refusal;
import org.campusfrontline.roster.carefund.rule.FourEyes;
import org.campusfrontline.roster.carefund.rule.FundProblem;
import org.campusfrontline.roster.carefund.rule.Purse;

/// A request that a source's money be put into a unit's purse.
record Allocation(
        UUID id,
        UUID source,
        Purse purse,
        long fen,
        String memo,
        AllocationState state,
        String requestedBy,
        Instant requestedAt,
        List<String> approvers,
        long version) {

    Allocation {
        approvers = List.copyOf(approvers);
    }

    /// Why that person may not approve it now.
    Optional<Refusal> refusalToApprove(String person) {
        return refusalUnlessRequested().or(() -> FourEyes.refusal(requestedBy, approvers, person));
    }

    Optional<Refusal> refusalUnlessRequested() {
        return state == AllocationState.REQUESTED
                ? Optional.empty()
                : Optional.of(Refusal.of(FundProblem.NOT_OPEN).with("state", state));
    }
}
