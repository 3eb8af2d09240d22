package org.campusfrontline.roster.carefund.spending;

import java.util.Optional;
import org.campusfrontline.platform.Outcome;
import org.campusfrontline.platform.Refusal;
import org.campusfrontline.platform.UseCase;
import org.campusfrontline.roster.carefund.ledger.FundEntry;
import org.campusfrontline.roster.carefund.ledger.FundLedger;
import org.campusfrontline.roster.carefund.rule.Posting;
import org.campusfrontline.roster.carefund.source.FundAccess;

/// A care officer of the unit gives money of its purse back to the source.
@UseCase
class GiveBack {

    private final FundAccess access;
    private final FundLedger ledger;

    GiveBack(FundAccess access, FundLedger ledger) {
        this.access = access;
        this.ledger = ledger;
    }

    public Outcome<FundEntry> giveBack(SpendingRequests.NewFundReturn wanted) {
        Optional<Refusal> refusal = access.refusalToMove(wanted.tree(), wanted.unit());
        return refusal.<Outcome<FundEntry>>map(Outcome::refused)
                .orElseGet(() -> ledger.book(
                        wanted.source(),
                        Posting.giveBack(wanted.purse(), wanted.fen()),
                        new FundLedger.Ground(null, null, null)));
    }
}
