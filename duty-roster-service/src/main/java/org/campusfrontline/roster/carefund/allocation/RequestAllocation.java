package org.campusfrontline.roster.carefund.allocation;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.campusfrontline.platform.Outcome;
import org.campusfrontline.platform.Refusal;
import org.campusfrontline.platform.UseCase;
import org.campusfrontline.platform.audit.Audit;
import org.campusfrontline.platform.audit.AuditEntry;
import org.campusfrontline.platform.guard.NameGuard;
import org.campusfrontline.platform.identity.Caller;
import org.campusfrontline.platform.time.Ids;
import org.campusfrontline.platform.time.Moments;
import org.campusfrontline.roster.carefund.rule.FundProblem;
import org.campusfrontline.roster.carefund.rule.Purse;
import org.campusfrontline.roster.carefund.source.FundAccess;
import org.campusfrontline.roster.carefund.source.FundSourceStore;
import org.campusfrontline.roster.directory.Directory;

/// A care officer of a unit, or of the source, asks for money of the source for that unit.
@UseCase
class RequestAllocation {

    private final AllocationStore allocations;
    private final FundSourceStore sources;
    private final FundAccess access;
    private final Directory directory;
    private final NameGuard guard;
    private final Caller caller;
    private final Audit audit;
    private final Ids ids;
    private final Clock clock;

    RequestAllocation(
            AllocationStore allocations,
            FundSourceStore sources,
            FundAccess access,
            Directory directory,
            NameGuard guard,
            Caller caller,
            Audit audit,
            Ids ids,
            Clock clock) {
        this.allocations = allocations;
        this.sources = sources;
        this.access = access;
        this.directory = directory;
        this.guard = guard;
        this.caller = caller;
        this.audit = audit;
        this.ids = ids;
        this.clock = clock;
    }

    public Outcome<Allocation> request(AllocationRequests.NewAllocation wanted) {
        Optional<Refusal> refusal = access.refusalToMove(wanted.tree(), wanted.unit())
                .or(() -> refusalOfPlaces(wanted))
                .or(() -> guard.refusal("/memo", wanted.memo()));
        if (refusal.isPresent()) {
            return Outcome.refused(refusal.get());
        }
        Allocation allocation = new Allocation(
                ids.next(),
                wanted.source(),
                new Purse(wanted.tree(), wanted.unit(), wanted.purpose()),
                wanted.fen(),
                wanted.memo(),
                AllocationState.REQUESTED,
                caller.person(),
                Moments.stored(clock.instant()),
                List.of(),
                1);
        allocations.add(allocation);
        audit.record(new AuditEntry(
                "fund-allocation.requested",
                "fund-allocation",
                allocation.id().toString(),
                wanted.unit(),
                Map.of("source", wanted.source(), "fen", wanted.fen(), "purpose", wanted.purpose())));
        return Outcome.done(allocation);
    }

    private Optional<Refusal> refusalOfPlaces(AllocationRequests.NewAllocation wanted) {
        if (directory.unit(wanted.unit()).isEmpty()) {
            return Optional.of(Refusal.of(FundProblem.UNKNOWN_UNIT)
                    .with("unit", wanted.unit())
                    .at("/unit"));
        }
        return sources.find(wanted.source()).isPresent()
                ? Optional.empty()
                : Optional.of(Refusal.of(FundProblem.UNKNOWN_SOURCE).at("/source"));
    }
}
