package org.campusfrontline.roster.carefund.source;

import java.util.Optional;
import java.util.UUID;
import org.campusfrontline.platform.Outcome;
import org.campusfrontline.platform.Refusal;
import org.campusfrontline.platform.UseCase;
import org.campusfrontline.platform.guard.NameGuard;
import org.campusfrontline.platform.problem.CommonProblem;
import org.campusfrontline.roster.carefund.ledger.FundEntry;
import org.campusfrontline.roster.carefund.ledger.FundEntryStore;
import org.campusfrontline.roster.carefund.ledger.FundLedger;

/// A care officer of the source takes an entry back by another that stands beside it.
@UseCase
class ReverseFundEntry {

    private final FundSourceStore sources;
    private final FundEntryStore entries;
    private final FundAccess access;
    private final FundLedger ledger;
    private final NameGuard guard;

    ReverseFundEntry(
            FundSourceStore sources, FundEntryStore entries, FundAccess access, FundLedger ledger, NameGuard guard) {
        this.sources = sources;
        this.entries = entries;
        this.access = access;
        this.ledger = ledger;
        this.guard = guard;
    }

    public Outcome<FundEntry> reverse(UUID id, SourceRequests.NewReversal wanted) {
        Optional<FundSource> found = entries.find(id)
                .filter(entry -> !entry.kind().isOfGrant())
                .flatMap(entry -> sources.find(entry.source()))
                .filter(source -> access.sees(source.tree(), source.unit()));
        if (found.isEmpty()) {
            return Outcome.refused(CommonProblem.NOT_FOUND);
        }
        FundSource source = found.get();
        Optional<Refusal> refusal =
                access.refusalToMove(source.tree(), source.unit()).or(() -> guard.refusal("/reason", wanted.reason()));
        return refusal.<Outcome<FundEntry>>map(Outcome::refused).orElseGet(() -> ledger.reverse(id, wanted.reason()));
    }
}
