package org.campusfrontline.roster.carefund.source;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.campusfrontline.platform.Outcome;
import org.campusfrontline.platform.Refusal;
import org.campusfrontline.platform.UseCase;
import org.campusfrontline.platform.audit.Audit;
import org.campusfrontline.platform.audit.AuditEntry;
import org.campusfrontline.platform.problem.CommonProblem;

/// A care officer replaces titles and rules of a source; both rules stand in the audit.
@UseCase
class ChangeFundSource {

    private final FundSourceStore sources;
    private final FundAccess access;
    private final FundNames names;
    private final Audit audit;

    ChangeFundSource(FundSourceStore sources, FundAccess access, FundNames names, Audit audit) {
        this.sources = sources;
        this.access = access;
        this.names = names;
        this.audit = audit;
    }

    public Outcome<FundSource> change(UUID id, long expected, SourceRequests.FundSourceChange wanted) {
        Optional<FundSource> found = sources.find(id).filter(source -> access.sees(source.tree(), source.unit()));
        if (found.isEmpty()) {
            return Outcome.refused(CommonProblem.NOT_FOUND);
        }
        FundSource source = found.get();
        Optional<Refusal> refusal = access.refusalToMove(source.tree(), source.unit())
                .or(() -> wanted.rules().refusalUnlessSound())
                .or(() -> names.refusal(wanted.titleZh(), wanted.titleEn()));
        if (refusal.isPresent()) {
            return Outcome.refused(refusal.get());
        }
        if (!sources.change(id, expected, wanted.titleZh(), wanted.titleEn(), wanted.rules())) {
            return Outcome.refused(CommonProblem.PRECONDITION_FAILED);
        }
        audit.record(new AuditEntry(
                "fund-source.changed",
                "fund-source",
                id.toString(),
                source.unit(),
                Map.of(
                        "before", source.rules().purposes(),
                        "after", wanted.rules().purposes())));
        return Outcome.done(sources.find(id).orElseThrow());
    }
}
