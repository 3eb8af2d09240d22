package org.campusfrontline.roster.carefund.grant;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.campusfrontline.roster.carefund.rule.FundPurpose;
import org.campusfrontline.roster.carefund.rule.GrantState;
import org.campusfrontline.roster.carefund.rule.Purse;
import org.jspecify.annotations.Nullable;

/// A person's application for help in hardship; round 2 is its appeal. `unit` is the desk's.
record HardshipGrant(
        UUID id,
        String person,
        String tree,
        String unit,
        UUID source,
        GrantState state,
        int round,
        long askedFen,
        @Nullable Long grantedFen,
        List<String> approvers,
        @Nullable String receipt,
        Instant appliedAt,
        @Nullable Instant decidedAt,
        @Nullable Instant paidAt,
        long version) {

    HardshipGrant {
        approvers = List.copyOf(approvers);
    }

    Purse purse() {
        return new Purse(tree, unit, FundPurpose.HARDSHIP);
    }

    /// The next state, from the version that is expected.
    HardshipGrant touched(long expected) {
        return next(state, grantedFen, receipt, decidedAt, paidAt, expected);
    }

    HardshipGrant decided(long expected, long fen, Instant at) {
        return next(fen > 0 ? GrantState.APPROVED : GrantState.REFUSED, fen, null, at, null, expected);
    }

    HardshipGrant paid(long expected, String on, Instant at) {
        return next(GrantState.PAID, grantedFen, on, decidedAt, at, expected);
    }

    HardshipGrant withdrawn(long expected) {
        return next(GrantState.WITHDRAWN, grantedFen, receipt, decidedAt, paidAt, expected);
    }

    HardshipGrant appealed(long expected, List<String> others) {
        return new HardshipGrant(
                id,
                person,
                tree,
                unit,
                source,
                GrantState.APPEALED,
                round + 1,
                askedFen,
                null,
                others,
                null,
                appliedAt,
                null,
                null,
                expected);
    }

    private HardshipGrant next(
            GrantState to,
            @Nullable Long fen,
            @Nullable String on,
            @Nullable Instant decided,
            @Nullable Instant paid,
            long expected) {
        return new HardshipGrant(
                id, person, tree, unit, source, to, round, askedFen, fen, approvers, on, appliedAt, decided, paid,
                expected);
    }
}
