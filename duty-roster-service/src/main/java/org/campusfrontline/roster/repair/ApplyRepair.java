package org.campusfrontline.roster.repair;

import java.util.List;
import java.util.UUID;
import org.campusfrontline.platform.Outcome;
import org.campusfrontline.platform.UseCase;
import org.campusfrontline.roster.duty.ChangeCause;
import org.campusfrontline.roster.plan.Amendments;
import org.campusfrontline.roster.plan.Order;
import org.campusfrontline.roster.repair.PlanChanges.DayChange;
import org.jspecify.annotations.Nullable;

/// A planner changes some days of a published roster: the absent lose the duties that have not begun, the changes are
/// made if no hard rule finds more by them, and only whose duties ahead are other ones now is told.
@UseCase
class ApplyRepair {

    private final Amendments amendments;
    private final PlanChanges changes;

    ApplyRepair(Amendments amendments, PlanChanges changes) {
        this.amendments = amendments;
        this.changes = changes;
    }

    public Outcome<RepairedView> apply(
            UUID roster, long expectedVersion, List<DayChange> wanted, @Nullable UUID breakGlass) {
        Order order = new Order(ChangeCause.REPAIR, null, breakGlass);
        return amendments
                .amend(
                        roster,
                        expectedVersion,
                        order,
                        stored -> changes.apply(stored, wanted, breakGlass != null, place -> "/changes/" + place))
                .map(amended -> new RepairedView(
                        amended.roster(), roster, amended.number(), amended.people(), amended.version()));
    }
}
