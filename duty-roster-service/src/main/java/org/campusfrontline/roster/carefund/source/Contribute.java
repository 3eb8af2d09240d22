package org.campusfrontline.roster.carefund.source;

import java.util.Optional;
import java.util.UUID;
import org.campusfrontline.platform.Outcome;
import org.campusfrontline.platform.Refusal;
import org.campusfrontline.platform.UseCase;
import org.campusfrontline.platform.problem.CommonProblem;
import org.campusfrontline.roster.carefund.ledger.FundEntry;
import org.campusfrontline.roster.carefund.ledger.FundLedger;
import org.campusfrontline.roster.carefund.rule.Posting;

/// A care officer books what came into a source from outside.
@UseCase
class Contribute {

    private final FundSourceStore sources;
    private final FundAccess access;
    private final FundLedger ledger;

    Contribute(FundSourceStore sources, FundAccess access, FundLedger ledger) {
        this.sources = sources;
        this.access = access;
        this.ledger = ledger;
    }

    public Outcome<FundEntry> contribute(UUID id, SourceRequests.NewContribution wanted) {
        Optional<FundSource> found = sources.find(id).filter(source -> access.sees(source.tree(), source.unit()));
        if (found.isEmpty()) {
            return Outcome.refused(CommonProblem.NOT_FOUND);
        }
        FundSource source = found.get();
        Optional<Refusal> refusal = access.refusalToMove(source.tree(), source.unit());
        return refusal.<Outcome<FundEntry>>map(Outcome::refused)
                .orElseGet(() -> ledger.book(
                        id, Posting.contribution(wanted.fen()), new FundLedger.Ground(null, wanted.receipt(), null)));
    }
}
