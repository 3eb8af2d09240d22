package org.campusfrontline.roster.carefund.spending;

import java.util.Optional;
import org.campusfrontline.platform.Outcome;
import org.campusfrontline.platform.Refusal;
import org.campusfrontline.platform.UseCase;
import org.campusfrontline.platform.guard.NameGuard;
import org.campusfrontline.roster.carefund.ledger.FundEntry;
import org.campusfrontline.roster.carefund.ledger.FundLedger;
import org.campusfrontline.roster.carefund.rule.FundProblem;
import org.campusfrontline.roster.carefund.rule.FundPurpose;
import org.campusfrontline.roster.carefund.rule.Posting;
import org.campusfrontline.roster.carefund.source.FundAccess;
import org.campusfrontline.roster.carefund.source.FundSource;
import org.campusfrontline.roster.carefund.source.FundSourceStore;

/// A care officer of the unit books what was spent, on a receipt, within the source's rules.
@UseCase
class SpendFromPurse {

    private final FundSourceStore sources;
    private final FundAccess access;
    private final FundLedger ledger;
    private final NameGuard guard;

    SpendFromPurse(FundSourceStore sources, FundAccess access, FundLedger ledger, NameGuard guard) {
        this.sources = sources;
        this.access = access;
        this.ledger = ledger;
        this.guard = guard;
    }

    public Outcome<FundEntry> spend(SpendingRequests.NewSpending wanted) {
        Optional<FundSource> source = sources.find(wanted.source());
        Optional<Refusal> refusal = access.refusalToMove(wanted.tree(), wanted.unit())
                .or(() -> source.isPresent()
                        ? Optional.empty()
                        : Optional.of(Refusal.of(FundProblem.UNKNOWN_SOURCE).at("/source")))
                .or(() -> wanted.purpose() == FundPurpose.HARDSHIP
                        ? Optional.of(Refusal.of(FundProblem.PURPOSE_NOT_ALLOWED)
                                .with("purpose", wanted.purpose())
                                .at("/purpose"))
                        : Optional.empty())
                .or(() -> guard.refusal("/memo", wanted.memo()))
                .or(() -> source.orElseThrow().rules().refusalToSpend(wanted.purpose(), wanted.fen(), ledger.today()));
        return refusal.<Outcome<FundEntry>>map(Outcome::refused)
                .orElseGet(() -> ledger.book(
                        wanted.source(),
                        Posting.spending(wanted.purse(), wanted.fen()),
                        new FundLedger.Ground(null, wanted.receipt(), wanted.memo())));
    }
}
