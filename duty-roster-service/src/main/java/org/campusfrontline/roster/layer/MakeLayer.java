package org.campusfrontline.roster.layer;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.campusfrontline.platform.Outcome;
import org.campusfrontline.platform.Refusal;
import org.campusfrontline.platform.UseCase;
import org.campusfrontline.platform.audit.Audit;
import org.campusfrontline.platform.audit.AuditEntry;
import org.campusfrontline.platform.guard.NameGuard;
import org.campusfrontline.platform.identity.Caller;
import org.campusfrontline.platform.problem.CommonProblem;
import org.campusfrontline.platform.time.Ids;
import org.campusfrontline.platform.time.Moments;
import org.campusfrontline.roster.layer.LayerViews.NewRosterLayer;
import org.campusfrontline.roster.layer.LayerViews.RosterLayerCell;
import org.campusfrontline.roster.layer.LayerViews.RosterLayerView;
import org.campusfrontline.roster.layer.RosterLayer.Cell;
import org.campusfrontline.roster.period.FurtherParts;
import org.campusfrontline.roster.period.PeriodAccess;
import org.campusfrontline.roster.period.PeriodParts;
import org.campusfrontline.roster.period.PlanningPeriod;
import org.campusfrontline.roster.planning.DutyWord;

/// A planner prepares a layer of a period; it holds nothing until it is laid on.
@UseCase
class MakeLayer {

    private final LayerStore layers;
    private final LayerQueries queries;
    private final PeriodAccess access;
    private final NameGuard guard;
    private final Caller caller;
    private final Audit audit;
    private final Ids ids;
    private final Clock clock;

    MakeLayer(
            LayerStore layers,
            LayerQueries queries,
            PeriodAccess access,
            NameGuard guard,
            Caller caller,
            Audit audit,
            Ids ids,
            Clock clock) {
        this.layers = layers;
        this.queries = queries;
        this.access = access;
        this.guard = guard;
        this.caller = caller;
        this.audit = audit;
        this.ids = ids;
        this.clock = clock;
    }

    public Outcome<RosterLayerView> make(UUID id, NewRosterLayer wanted) {
        Optional<PlanningPeriod> found = queries.period(id);
        if (found.isEmpty()) {
            return Outcome.refused(CommonProblem.NOT_FOUND);
        }
        PlanningPeriod period = found.get();
        Optional<Refusal> refusal = access.refusalToPlan(period.scope())
                .or(() -> guard.refusal("/titleZh", wanted.titleZh()))
                .or(() -> guard.refusal("/titleEn", wanted.titleEn()))
                .or(() -> malformed(period, wanted.cells()));
        if (refusal.isPresent()) {
            return Outcome.refused(refusal.get());
        }
        RosterLayer layer = new RosterLayer(
                ids.next(),
                id,
                wanted.kind(),
                wanted.titleZh(),
                wanted.titleEn(),
                RosterLayerState.OFF,
                caller.person(),
                Moments.stored(clock.instant()),
                null,
                1);
        layers.add(layer, cells(layer.id(), wanted.cells()));
        audit.record(new AuditEntry(
                "roster-layer.made",
                "roster-layer",
                layer.id().toString(),
                period.scope().unit(),
                Map.of(
                        "period",
                        id.toString(),
                        "kind",
                        wanted.kind().name(),
                        "cells",
                        wanted.cells().size())));
        return Outcome.done(queries.view(layer, period, null));
    }

    private static List<Cell> cells(UUID layer, List<RosterLayerCell> wanted) {
        List<Cell> cells = new ArrayList<>();
        for (RosterLayerCell cell : wanted) {
            String shift = cell.shift();
            cells.add(new Cell(
                    layer, cell.person(), cell.date(), shift == null ? "" : DutyWord.of(shift, cell.post()), null));
        }
        return cells;
    }

    private record Place(String person, LocalDate date) {}

    private static Optional<Refusal> malformed(PlanningPeriod period, List<RosterLayerCell> cells) {
        Set<String> staff = period.parts().staff().stream()
                .map(PeriodParts.StaffPart::person)
                .collect(Collectors.toSet());
        Set<String> shifts =
                period.parts().shifts().stream().map(PeriodParts.ShiftPart::id).collect(Collectors.toSet());
        Set<String> posts = period.parts().further().posts().stream()
                .map(FurtherParts.PostPart::id)
                .collect(Collectors.toSet());
        Set<Place> places = new HashSet<>();
        for (int at = 0; at < cells.size(); at++) {
            RosterLayerCell cell = cells.get(at);
            String shift = cell.shift();
            boolean known = staff.contains(cell.person())
                    && (shift == null || shifts.contains(shift))
                    && (cell.post() == null || posts.contains(cell.post()))
                    && !cell.date().isBefore(period.start())
                    && !cell.date().isAfter(period.end());
            boolean fresh = places.add(new Place(cell.person(), cell.date()));
            if (!known || !fresh) {
                return Optional.of(Refusal.of(known ? LayerProblem.NAMED_TWICE : LayerProblem.OUTSIDE)
                        .with("person", cell.person())
                        .with("date", cell.date().toString())
                        .at("/cells/" + at));
            }
        }
        return Optional.empty();
    }
}
