package org.campusfrontline.roster.carefund.ledger;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.campusfrontline.roster.carefund.rule.Account;
import org.campusfrontline.roster.carefund.rule.EntryKind;
import org.campusfrontline.roster.carefund.rule.Posting;
import org.campusfrontline.roster.carefund.rule.Purse;
import org.jspecify.annotations.Nullable;

/// One booking; it never changes. `origin` is what it was booked for: the entry itself, an allocation, a grant, or the
/// entry that it reverses.
public record FundEntry(
        UUID id,
        UUID source,
        EntryKind kind,
        Account from,
        Account to,
        long fen,
        UUID origin,
        @Nullable UUID reverses,
        @Nullable String receipt,
        @Nullable String memo,
        String bookedBy,
        LocalDate bookedOn,
        Instant bookedAt) {

    Posting posting() {
        return new Posting(kind, from, to, fen);
    }

    /// Whose purse it moves, where it moves one's.
    public @Nullable Purse purse() {
        return from.purse() == null ? to.purse() : from.purse();
    }
}
