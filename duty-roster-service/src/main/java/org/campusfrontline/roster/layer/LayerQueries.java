package org.campusfrontline.roster.layer;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.campusfrontline.platform.Refusal;
import org.campusfrontline.platform.action.Actions;
import org.campusfrontline.platform.http.Cursor;
import org.campusfrontline.platform.http.Page;
import org.campusfrontline.roster.layer.LayerViews.RosterLayerCell;
import org.campusfrontline.roster.layer.LayerViews.RosterLayerView;
import org.campusfrontline.roster.period.PeriodAccess;
import org.campusfrontline.roster.period.PeriodStore;
import org.campusfrontline.roster.period.PlanningPeriod;
import org.campusfrontline.roster.planning.DutyWord;
import org.jspecify.annotations.Nullable;

/// Reads layers of periods that the caller may see.
@Singleton
class LayerQueries {

    private final LayerStore layers;
    private final PeriodStore periods;
    private final PeriodAccess access;
    private final Actions actions;

    LayerQueries(LayerStore layers, PeriodStore periods, PeriodAccess access, Actions actions) {
        this.layers = layers;
        this.periods = periods;
        this.access = access;
        this.actions = actions;
    }

    Optional<PlanningPeriod> period(UUID id) {
        return periods.find(id).filter(found -> access.sees(found.scope()));
    }

    Optional<RosterLayerView> find(UUID id) {
        return layers.find(id).flatMap(layer -> period(layer.period()).map(period -> view(layer, period, null)));
    }

    Optional<Page<RosterLayerView>> page(UUID period, Optional<Cursor> cursor, int limit) {
        return period(period).map(found -> {
            List<RosterLayerView> rows = layers.page(period, cursor.map(Cursor::id), limit + 1).stream()
                    .map(layer -> view(layer, found, null))
                    .toList();
            return Page.of(rows, limit, last -> Cursor.at(last.id()));
        });
    }

    private static RosterLayerCell cell(RosterLayer.Cell cell) {
        return cell.shift().isEmpty()
                ? new RosterLayerCell(cell.person(), cell.date(), null, null)
                : new RosterLayerCell(
                        cell.person(), cell.date(), DutyWord.shift(cell.shift()), DutyWord.post(cell.shift()));
    }

    RosterLayerView view(RosterLayer layer, PlanningPeriod period, @Nullable UUID roster) {
        List<RosterLayerCell> cells =
                layers.cells(layer.id()).stream().map(LayerQueries::cell).toList();
        return new RosterLayerView(
                layer.id(),
                layer.period(),
                layer.kind(),
                layer.titleZh(),
                layer.titleEn(),
                layer.state(),
                cells,
                layer.madeBy(),
                layer.madeAt(),
                layer.switchedAt(),
                roster,
                layer.version(),
                List.of(
                        actions.of("lay-on", refusal(layer, period, RosterLayerState.ON)),
                        actions.of("take-off", refusal(layer, period, RosterLayerState.OFF))));
    }

    /// A layer that has ended may be laid on again, over the plan that stands then.
    Optional<Refusal> refusal(RosterLayer layer, PlanningPeriod period, RosterLayerState wanted) {
        boolean on = layer.state() == RosterLayerState.ON;
        return access.refusalToPlan(period.scope())
                .or(() -> on == (wanted == RosterLayerState.ON)
                        ? Optional.of(Refusal.of(LayerProblem.NOT_NOW)
                                .with("state", layer.state().name())
                                .with("legalActions", List.of()))
                        : Optional.empty());
    }
}
