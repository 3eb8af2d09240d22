package org.campusfrontline.roster.layer;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.campusfrontline.platform.Outcome;
import org.campusfrontline.platform.Refusal;
import org.campusfrontline.platform.UseCase;
import org.campusfrontline.platform.audit.Audit;
import org.campusfrontline.platform.audit.AuditEntry;
import org.campusfrontline.platform.problem.CommonProblem;
import org.campusfrontline.platform.time.Moments;
import org.campusfrontline.roster.duty.ChangeCause;
import org.campusfrontline.roster.layer.LayerViews.RosterLayerView;
import org.campusfrontline.roster.layer.RosterLayer.Cell;
import org.campusfrontline.roster.period.PeriodStore;
import org.campusfrontline.roster.period.PlanningPeriod;
import org.campusfrontline.roster.plan.Amendments;
import org.campusfrontline.roster.plan.Order;
import org.campusfrontline.roster.plan.Roster;
import org.campusfrontline.roster.plan.StoredRosters;
import org.campusfrontline.roster.plan.StoredRosters.StoredRoster;
import org.campusfrontline.roster.repair.PlanChanges;
import org.campusfrontline.roster.repair.PlanChanges.DayChange;
import org.jspecify.annotations.Nullable;

/// A planner lays a layer over the roster in force, or takes it off: what lies beneath comes back for days that have
/// not begun, unless another layer lies above or somebody changed the day since. The same holds as for repairs.
@UseCase
class SwitchLayer {

    /// Nothing is sent of which a part could be named.
    private static final String NOWHERE = "";

    private final LayerStore layers;
    private final LayerQueries queries;
    private final PeriodStore periods;
    private final StoredRosters rosters;
    private final Amendments amendments;
    private final PlanChanges changes;
    private final Audit audit;
    private final Clock clock;

    SwitchLayer(
            LayerStore layers,
            LayerQueries queries,
            PeriodStore periods,
            StoredRosters rosters,
            Amendments amendments,
            PlanChanges changes,
            Audit audit,
            Clock clock) {
        this.layers = layers;
        this.queries = queries;
        this.periods = periods;
        this.rosters = rosters;
        this.amendments = amendments;
        this.changes = changes;
        this.audit = audit;
        this.clock = clock;
    }

    /// The state it is to have, from which version, and a break-glass for frozen days.
    record Wanted(
            RosterLayerState state,
            long expectedVersion,
            @Nullable UUID breakGlass) {}

    public Outcome<RosterLayerView> take(UUID id, Wanted wanted) {
        layers.find(id).ifPresent(layer -> periods.lock(layer.period()));
        Optional<RosterLayer> found =
                layers.find(id).filter(layer -> queries.period(layer.period()).isPresent());
        if (found.isEmpty()) {
            return Outcome.refused(CommonProblem.NOT_FOUND);
        }
        RosterLayer layer = found.get();
        PlanningPeriod period = queries.period(layer.period()).orElseThrow();
        Optional<Refusal> refusal = queries.refusal(layer, period, wanted.state());
        if (refusal.isEmpty() && layer.version() != wanted.expectedVersion()) {
            refusal = Optional.of(Refusal.of(CommonProblem.PRECONDITION_FAILED));
        }
        Optional<StoredRoster> inForce = rosters.inForce(period.id());
        if (refusal.isEmpty() && inForce.isEmpty()) {
            refusal = Optional.of(Refusal.of(LayerProblem.NO_ROSTER));
        }
        return refusal.<Outcome<RosterLayerView>>map(Outcome::refused)
                .orElseGet(() -> amend(layer, period, inForce.orElseThrow(), wanted));
    }

    private Outcome<RosterLayerView> amend(
            RosterLayer layer, PlanningPeriod period, StoredRoster before, Wanted wanted) {
        List<DayChange> days = wanted.state() == RosterLayerState.ON ? on(layer, before) : off(layer, before);
        Outcome<UUID> outcome = days.isEmpty() ? Outcome.done(before.id()) : amended(layer, before, days, wanted);
        return outcome.map(roster -> {
            layers.switched(layer.id(), wanted.state(), Moments.stored(clock.instant()), wanted.expectedVersion());
            audit.record(new AuditEntry(
                    wanted.state() == RosterLayerState.ON ? "roster-layer.laid-on" : "roster-layer.taken-off",
                    "roster-layer",
                    layer.id().toString(),
                    period.scope().unit(),
                    Map.of("roster", roster.toString(), "days", days.size())));
            return queries.view(layers.find(layer.id()).orElseThrow(), period, roster);
        });
    }

    private Outcome<UUID> amended(RosterLayer layer, StoredRoster before, List<DayChange> days, Wanted wanted) {
        ChangeCause cause = wanted.state() == RosterLayerState.ON ? ChangeCause.LAYER : ChangeCause.LAYER_OFF;
        Order order = new Order(cause, layer.id(), wanted.breakGlass());
        return amendments
                .amend(
                        before.id(),
                        before.version(),
                        order,
                        stored -> changes.apply(stored, days, wanted.breakGlass() != null, place -> NOWHERE))
                .map(Amendments.Amended::roster);
    }

    /// Notes what stands beneath; days that have begun stay as they are.
    private List<DayChange> on(RosterLayer layer, StoredRoster before) {
        List<Cell> noted = layers.cells(layer.id()).stream()
                .map(cell -> new Cell(cell.layer(), cell.person(), cell.date(), cell.shift(), present(before, cell)))
                .toList();
        layers.beneath(noted);
        return changes.open(
                before, noted.stream().map(cell -> change(cell, cell.shift())).toList());
    }

    private List<DayChange> off(RosterLayer layer, StoredRoster before) {
        Instant laid = layer.switchedAt();
        List<Cell> above = laid == null ? List.of() : layers.laidAfter(layer.period(), laid);
        List<Cell> passed = new ArrayList<>();
        List<DayChange> days = new ArrayList<>();
        for (Cell cell : layers.cells(layer.id())) {
            String beneath = cell.beneath();
            Optional<Cell> next = above.stream().filter(cell::isAt).findFirst();
            if (next.isPresent()) {
                Cell one = next.get();
                passed.add(new Cell(one.layer(), one.person(), one.date(), one.shift(), beneath));
            } else if (beneath != null && present(before, cell).equals(cell.shift())) {
                days.add(change(cell, beneath));
            }
        }
        layers.beneath(passed);
        return changes.open(before, days);
    }

    private static DayChange change(Cell cell, String shift) {
        return new DayChange(cell.person(), cell.date(), shift.equals(Roster.OFF) ? null : shift);
    }

    private static String present(StoredRoster roster, Cell cell) {
        int day = Math.toIntExact(ChronoUnit.DAYS.between(roster.period().start(), cell.date()));
        List<String> row = roster.plan().get(cell.person());
        return row == null ? Roster.OFF : row.get(day);
    }
}
