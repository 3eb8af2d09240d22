package org.campusfrontline.roster.supply;

import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import org.campusfrontline.platform.Outcome;
import org.campusfrontline.platform.Refusal;
import org.campusfrontline.platform.UseCase;
import org.campusfrontline.platform.audit.Audit;
import org.campusfrontline.platform.audit.AuditEntry;
import org.campusfrontline.platform.guard.NameGuard;
import org.campusfrontline.platform.identity.Caller;
import org.campusfrontline.platform.time.Moments;
import org.campusfrontline.roster.supply.rule.SupplyProblem;

/// A care officer takes supplies into a unit's stock or issues them out of it, never more than it holds.
@UseCase
class MoveSupplies {

    private final SupplyStore supplies;
    private final SupplyPlans plans;
    private final ShortageWatch watch;
    private final SupplyAccess access;
    private final NameGuard guard;
    private final Caller caller;
    private final Audit audit;
    private final Clock clock;

    MoveSupplies(
            SupplyStore supplies,
            SupplyPlans plans,
            ShortageWatch watch,
            SupplyAccess access,
            NameGuard guard,
            Caller caller,
            Audit audit,
            Clock clock) {
        this.supplies = supplies;
        this.plans = plans;
        this.watch = watch;
        this.access = access;
        this.guard = guard;
        this.caller = caller;
        this.audit = audit;
        this.clock = clock;
    }

    public Outcome<SupplyRequests.SupplyStock> move(String tree, String unit, SupplyRequests.NewSupplyMove wanted) {
        Optional<Refusal> refusal = access.refusalToSupply(tree, unit)
                .or(() -> wanted.item().isStocked()
                        ? Optional.empty()
                        : Optional.of(Refusal.of(SupplyProblem.NOT_STOCKED).at("/item")))
                .or(() -> guard.refusal("/memo", wanted.memo()));
        if (refusal.isPresent()) {
            return Outcome.refused(refusal.get());
        }
        long signed = wanted.kind() == SupplyRequests.MoveKind.ISSUE ? -wanted.quantity() : wanted.quantity();
        supplies.hold(tree, unit);
        boolean moved = supplies.move(new SupplyStore.Move(
                tree, unit, wanted.item(), signed, wanted.memo(), caller.person(), Moments.stored(clock.instant())));
        if (!moved) {
            return Outcome.refused(Refusal.of(SupplyProblem.NOT_ENOUGH)
                    .with("held", supplies.stock(tree, unit).getOrDefault(wanted.item(), 0L))
                    .at("/quantity"));
        }
        audit.record(new AuditEntry(
                "supplies.moved",
                "supply-stock",
                tree + "/" + unit + "/" + wanted.item(),
                unit,
                Map.of("quantity", signed)));
        watch.look(tree, unit);
        return Outcome.done(plans.stock(tree, unit));
    }
}
