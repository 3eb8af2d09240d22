package org.campusfrontline.roster.carefund.allocation;

import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.campusfrontline.platform.Outcome;
import org.campusfrontline.platform.Refusal;
import org.campusfrontline.platform.UseCase;
import org.campusfrontline.platform.audit.Audit;
import org.campusfrontline.platform.audit.AuditEntry;
import org.campusfrontline.platform.identity.Caller;
import org.campusfrontline.platform.problem.CommonProblem;
import org.campusfrontline.platform.time.Moments;
import org.campusfrontline.roster.carefund.ledger.FundEntry;
import org.campusfrontline.roster.carefund.ledger.FundLedger;
import org.campusfrontline.roster.carefund.rule.FourEyes;
import org.campusfrontline.roster.carefund.rule.FundPurpose;
import org.campusfrontline.roster.carefund.rule.Posting;
import org.campusfrontline.roster.carefund.source.FundAccess;
import org.campusfrontline.roster.carefund.source.FundSource;
import org.campusfrontline.roster.carefund.source.FundSourceStore;

/// Care officers of the source approve or refuse; the second approval, by another person, moves the money.
@UseCase
class DecideAllocation {

    private final AllocationStore allocations;
    private final FundSourceStore sources;
    private final FundAccess access;
    private final FundLedger ledger;
    private final Caller caller;
    private final Audit audit;
    private final Clock clock;

    DecideAllocation(
            AllocationStore allocations,
            FundSourceStore sources,
            FundAccess access,
            FundLedger ledger,
            Caller caller,
            Audit audit,
            Clock clock) {
        this.allocations = allocations;
        this.sources = sources;
        this.access = access;
        this.ledger = ledger;
        this.caller = caller;
        this.audit = audit;
        this.clock = clock;
    }

    public Outcome<Allocation> decide(UUID id, long expected, boolean approved) {
        Optional<Allocation> found = allocations.find(id);
        if (found.isEmpty()) {
            return Outcome.refused(CommonProblem.NOT_FOUND);
        }
        Allocation allocation = found.get();
        FundSource source = sources.find(allocation.source()).orElseThrow();
        Optional<Refusal> refusal = access.refusalToMove(source.tree(), source.unit())
                .or(() ->
                        approved ? allocation.refusalToApprove(caller.person()) : allocation.refusalUnlessRequested());
        if (refusal.isPresent()) {
            return Outcome.refused(refusal.get());
        }
        boolean moves = approved && FourEyes.isLast(allocation.approvers());
        AllocationState state =
                !approved ? AllocationState.REFUSED : moves ? AllocationState.APPROVED : AllocationState.REQUESTED;
        if (!allocations.step(id, expected, state)) {
            return Outcome.refused(CommonProblem.PRECONDITION_FAILED);
        }
        if (approved) {
            allocations.approve(id, caller.person(), Moments.stored(clock.instant()));
        }
        audit.record(new AuditEntry(
                approved ? "fund-allocation.approved" : "fund-allocation.refused",
                "fund-allocation",
                id.toString(),
                source.unit(),
                Map.of("source", source.id(), "fen", allocation.fen())));
        return moves
                ? moved(allocation, source)
                : Outcome.done(allocations.find(id).orElseThrow());
    }

    private Outcome<Allocation> moved(Allocation allocation, FundSource source) {
        FundPurpose purpose = allocation.purse().purpose();
        long already = ledger.holdUsedFor(source.id(), purpose);
        Optional<Refusal> refusal = source.rules().refusalToAllot(purpose, allocation.fen(), ledger.today(), already);
        return refusal.<Outcome<FundEntry>>map(Outcome::refused)
                .orElseGet(() -> ledger.book(
                        source.id(),
                        Posting.allocation(allocation.purse(), allocation.fen()),
                        FundLedger.Ground.of(allocation.id())))
                .map(entry -> allocations.find(allocation.id()).orElseThrow());
    }
}
