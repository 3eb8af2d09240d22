package org.campusfrontline.assessment.indicator;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.campusfrontline.assessment.emergency.Emergencies;
import org.campusfrontline.assessment.emergency.Emergency;
import org.campusfrontline.assessment.fact.Fact;
import org.campusfrontline.assessment.fact.FactStore;
import org.campusfrontline.assessment.unit.UnitNames;
import org.campusfrontline.platform.action.Actions;
import org.campusfrontline.platform.http.Cursor;
import org.campusfrontline.platform.http.Page;

/// Computes indicators from the facts at the moment they are asked for: there is no second copy that could differ.
@Singleton
public class IndicatorQueries {

    private final FactStore facts;
    private final Emergencies emergencies;
    private final UnitNames units;
    private final Measuring measuring;
    private final IndicatorAccess access;
    private final Actions actions;
    private final Clock clock;

    IndicatorQueries(
            FactStore facts,
            Emergencies emergencies,
            UnitNames units,
            Measuring measuring,
            IndicatorAccess access,
            Actions actions,
            Clock clock) {
        this.facts = facts;
        this.emergencies = emergencies;
        this.units = units;
        this.measuring = measuring;
        this.access = access;
        this.actions = actions;
        this.clock = clock;
    }

    /// Both indicators of one unit, also where it has no facts; empty for an unknown emergency or unit.
    public List<IndicatorView> ofUnit(Fact.Scope scope) {
        return emergencies
                .find(scope.emergency())
                .filter(emergency -> units.find(scope.unit()).isPresent())
                .map(emergency -> views(emergency, scope))
                .orElse(List.of());
    }

    /// Both indicators of each unit with facts that the caller may see, a page of units.
    Optional<Page<IndicatorView>> ofEmergency(String id, Optional<Cursor> cursor, int limit) {
        return emergencies.find(id).map(emergency -> {
            List<Fact.Scope> seen = visibleScopes(id, cursor, limit);
            Page<Fact.Scope> page = Page.of(seen, limit, scope -> Cursor.at(scope.tree(), scope.unit()));
            List<IndicatorView> views = new ArrayList<>();
            page.items().forEach(scope -> views.addAll(views(emergency, scope)));
            return new Page<>(views, page.next());
        });
    }

    Optional<IndicatorView> one(IndicatorId id) {
        return emergencies
                .find(id.scope().emergency())
                .filter(emergency -> units.find(id.scope().unit()).isPresent())
                .map(emergency -> view(emergency, id.definition(), id.scope()));
    }

    /// The events behind an indicator, just those that its figures come from.
    Page<SourceView> sources(IndicatorId id, Optional<Cursor> cursor, int limit) {
        Optional<UUID> after = cursor.map(IndicatorQueries::eventOf);
        Instant until = emergencies
                .find(id.scope().emergency())
                .map(IndicatorQueries::end)
                .orElse(FactStore.NO_END);
        List<Fact> found = facts.page(id.scope(), id.definition().kinds(), until, after, limit + 1);
        Page<Fact> page = Page.of(found, limit, fact -> Cursor.at(fact.eventId()));
        return new Page<>(page.items().stream().map(SourceView::of).toList(), page.next());
    }

    private List<Fact.Scope> visibleScopes(String emergency, Optional<Cursor> cursor, int limit) {
        Optional<Fact.Scope> after = cursor.map(place ->
                new Fact.Scope(emergency, place.values().get(0), place.values().get(1)));
        List<Fact.Scope> visible = new ArrayList<>();
        List<Fact.Scope> more = facts.scopes(emergency, after, Page.MOST);
        while (!more.isEmpty() && visible.size() <= limit) {
            more.stream().filter(access::sees).forEach(visible::add);
            more = facts.scopes(emergency, Optional.of(more.getLast()), Page.MOST);
        }
        return visible.subList(0, Math.min(visible.size(), limit + 1));
    }

    private List<IndicatorView> views(Emergency emergency, Fact.Scope scope) {
        List<IndicatorView> views = new ArrayList<>();
        for (Definition definition : Definition.values()) {
            views.add(view(emergency, definition, scope));
        }
        return views;
    }

    private IndicatorView view(Emergency emergency, Definition definition, Fact.Scope scope) {
        Measured measured =
                measuring.measure(definition, facts.of(FactStore.LIVE, scope, definition.kinds(), end(emergency)));
        Instant now = clock.instant();
        boolean shown = measured.share().isShown();
        Optional<UnitNames.UnitName> unit = units.find(scope.unit());
        return new IndicatorView(
                new IndicatorId(definition, scope).text(),
                definition.key(),
                definition.version(),
                scope.emergency(),
                emergency.drill(),
                scope.tree(),
                scope.unit(),
                unit.map(UnitNames.UnitName::nameZh).orElse(scope.unit()),
                unit.map(UnitNames.UnitName::nameEn).orElse(scope.unit()),
                standing(measured),
                shown ? measured.share().numerator() : null,
                shown ? measured.share().denominator() : null,
                measured.share().rounded().orElse(null),
                measured.timeToFill()
                        .filter(time -> shown)
                        .map(IndicatorQueries::timeView)
                        .orElse(null),
                new IndicatorView.Window(emergency.t0(), emergency.closedAt() == null ? now : emergency.closedAt()),
                provenance(measured),
                now,
                List.of(actions.of("list-sources", Optional.empty())));
    }

    /// What happens after an emergency has ended changes none of its figures.
    private static Instant end(Emergency emergency) {
        return Objects.requireNonNullElse(emergency.closedAt(), FactStore.NO_END);
    }

    private static IndicatorView.Standing standing(Measured measured) {
        if (measured.share().denominator() == 0) {
            return IndicatorView.Standing.NOTHING_WANTED;
        }
        return measured.share().isShown() ? IndicatorView.Standing.MEASURED : IndicatorView.Standing.GROUP_TOO_SMALL;
    }

    private static IndicatorView.TimeToFillView timeView(Measured.TimeToFill time) {
        return new IndicatorView.TimeToFillView(
                time.shiftsFilled(),
                time.shiftsUnfilled(),
                time.median().map(Duration::toSeconds).orElse(null),
                time.ninetieth().map(Duration::toSeconds).orElse(null));
    }

    private static IndicatorView.Provenance provenance(Measured measured) {
        List<IndicatorView.ReadTo> readTo = measured.readTo().stream()
                .map(place -> new IndicatorView.ReadTo(place.topic(), place.partition(), place.offset()))
                .toList();
        return new IndicatorView.Provenance(measured.facts(), measured.hash(), readTo);
    }

    private static UUID eventOf(Cursor cursor) {
        try {
            return UUID.fromString(cursor.values().getFirst());
        } catch (IllegalArgumentException notAnId) {
            throw Cursor.invalid();
        }
    }
}
