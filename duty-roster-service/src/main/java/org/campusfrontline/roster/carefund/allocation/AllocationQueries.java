package org.campusfrontline.roster.carefund.allocation;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.campusfrontline.platform.Refusal;
import org.campusfrontline.platform.action.Actions;
import org.campusfrontline.platform.http.Cursor;
import org.campusfrontline.platform.http.Page;
import org.campusfrontline.platform.identity.Caller;
import org.campusfrontline.roster.carefund.source.FundAccess;
import org.campusfrontline.roster.carefund.source.FundSource;
import org.campusfrontline.roster.carefund.source.FundSourceStore;

/// Reads allocations for those who may look at the source's unit or at the unit that gets the money.
@Singleton
class AllocationQueries {

    private final AllocationStore allocations;
    private final FundSourceStore sources;
    private final FundAccess access;
    private final Caller caller;
    private final Actions actions;

    AllocationQueries(
            AllocationStore allocations, FundSourceStore sources, FundAccess access, Caller caller, Actions actions) {
        this.allocations = allocations;
        this.sources = sources;
        this.access = access;
        this.caller = caller;
        this.actions = actions;
    }

    Optional<AllocationView> find(UUID id) {
        return allocations.find(id).filter(this::sees).map(this::view);
    }

    Optional<Page<AllocationView>> ofSource(UUID source, Optional<Cursor> after, int limit) {
        return sources.find(source)
                .filter(found -> access.sees(found.tree(), found.unit()))
                .map(found -> Page.of(
                        allocations.ofSource(source, after.map(Cursor::id).orElse(new UUID(0, 0)), limit + 1).stream()
                                .map(this::view)
                                .toList(),
                        limit,
                        last -> Cursor.at(last.id())));
    }

    AllocationView view(Allocation allocation) {
        FundSource source = sources.find(allocation.source()).orElseThrow();
        Optional<Refusal> role = access.refusalToMove(source.tree(), source.unit());
        return new AllocationView(
                allocation.id(),
                allocation.source(),
                allocation.purse().tree(),
                allocation.purse().unit(),
                allocation.purse().purpose(),
                allocation.fen(),
                allocation.memo(),
                allocation.state(),
                allocation.requestedBy(),
                allocation.requestedAt(),
                allocation.approvers(),
                allocation.version(),
                List.of(
                        actions.of("approve", role.or(() -> allocation.refusalToApprove(caller.person()))),
                        actions.of("refuse", role.or(allocation::refusalUnlessRequested))));
    }

    private boolean sees(Allocation allocation) {
        FundSource source = sources.find(allocation.source()).orElseThrow();
        return access.sees(source.tree(), source.unit())
                || access.sees(allocation.purse().tree(), allocation.purse().unit());
    }
}
