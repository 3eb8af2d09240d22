package org.campusfrontline.roster.carefund.grant;

import java.util.Map;
import java.util.Optional;
import org.campusfrontline.platform.Outcome;
import org.campusfrontline.platform.Refusal;
import org.campusfrontline.platform.UseCase;
import org.campusfrontline.platform.audit.Audit;
import org.campusfrontline.platform.audit.AuditEntry;
import org.campusfrontline.platform.problem.CommonProblem;
import org.campusfrontline.roster.carefund.rule.FundProblem;
import org.campusfrontline.roster.carefund.source.FundAccess;
import org.campusfrontline.roster.carefund.source.FundSourceStore;
import org.campusfrontline.roster.directory.Directory;

/// A care officer names who decides the hardship applications of a unit; open ones stay with whom they are.
@UseCase
class ReplaceDesk {

    private final DeskStore desks;
    private final FundSourceStore sources;
    private final FundAccess access;
    private final Directory directory;
    private final Audit audit;

    ReplaceDesk(DeskStore desks, FundSourceStore sources, FundAccess access, Directory directory, Audit audit) {
        this.desks = desks;
        this.sources = sources;
        this.access = access;
        this.directory = directory;
        this.audit = audit;
    }

    public Outcome<Desk> replace(String tree, String unit, long expected, GrantRequests.HardshipDesk wanted) {
        Optional<Refusal> refusal = access.refusalToMove(tree, unit).or(() -> unfit(unit, wanted));
        if (refusal.isPresent()) {
            return Outcome.refused(refusal.get());
        }
        if (!desks.replace(new Desk(tree, unit, wanted.source(), wanted.approvers(), expected))) {
            return Outcome.refused(CommonProblem.PRECONDITION_FAILED);
        }
        audit.record(new AuditEntry(
                "hardship-desk.replaced",
                "hardship-desk",
                tree + "/" + unit,
                unit,
                Map.of("source", wanted.source(), "approvers", wanted.approvers())));
        return Outcome.done(desks.find(tree, unit).orElseThrow());
    }

    private Optional<Refusal> unfit(String unit, GrantRequests.HardshipDesk wanted) {
        if (directory.unit(unit).isEmpty()) {
            return Optional.of(Refusal.of(FundProblem.UNKNOWN_UNIT).with("unit", unit));
        }
        if (wanted.approvers().stream().distinct().count() < wanted.approvers().size()) {
            return Optional.of(Refusal.of(FundProblem.APPROVER_TWICE).at("/approvers"));
        }
        boolean mine = sources.find(wanted.source())
                .filter(source -> access.sees(source.tree(), source.unit()))
                .isPresent();
        return mine
                ? Optional.empty()
                : Optional.of(Refusal.of(FundProblem.UNKNOWN_SOURCE).at("/source"));
    }
}
