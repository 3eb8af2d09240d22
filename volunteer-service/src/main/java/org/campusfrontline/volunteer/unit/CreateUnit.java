package org.campusfrontline.volunteer.unit;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.campusfrontline.platform.Outcome;
import org.campusfrontline.platform.Refusal;
import org.campusfrontline.platform.UseCase;
import org.campusfrontline.platform.guard.NameGuard;
import org.campusfrontline.platform.identity.Role;
import org.campusfrontline.platform.time.Moments;
import org.campusfrontline.volunteer.unit.UnitRequests.NewPlace;
import org.campusfrontline.volunteer.unit.UnitRequests.NewUnit;
import org.campusfrontline.volunteer.unit.rule.UnitProblem;

/// Makes a unit below others; the caller must be operator on each of these parents.
@UseCase
class CreateUnit {

    private final UnitTrees trees;
    private final UnitRepository units;
    private final UnitRecord record;
    private final NodeAuthority authority;
    private final NameGuard guard;
    private final Clock clock;

    CreateUnit(
            UnitTrees trees,
            UnitRepository units,
            UnitRecord record,
            NodeAuthority authority,
            NameGuard guard,
            Clock clock) {
        this.trees = trees;
        this.units = units;
        this.record = record;
        this.authority = authority;
        this.guard = guard;
        this.clock = clock;
    }

    Outcome<UnitView> create(NewUnit wanted) {
        trees.lock();
        List<Refusal> reasons = new ArrayList<>();
        wanted.placements()
                .forEach(place -> authority
                        .refusalUnless(Set.of(Role.OPERATOR), place.tree(), place.parent())
                        .ifPresent(reasons::add));
        guard.refusal("/nameZh", wanted.nameZh()).ifPresent(reasons::add);
        guard.refusal("/nameEn", wanted.nameEn()).ifPresent(reasons::add);
        twice(wanted).or(() -> existing(wanted)).ifPresent(reasons::add);
        return reasons.isEmpty() ? place(wanted) : Outcome.refused(reasons);
    }

    private Outcome<UnitView> place(NewUnit wanted) {
        Instant now = Moments.stored(clock.instant());
        List<Placement> places = wanted.placements().stream()
                .map(place -> new Placement(
                        place.tree(), place.parent(), place.from() == null ? now : place.from(), place.to()))
                .toList();
        Unit unit = new Unit(wanted.code(), wanted.kind(), wanted.nameZh(), wanted.nameEn(), places);
        return record.checked(unit, "unit.created", Map.of("kind", wanted.kind()));
    }

    private Optional<Refusal> existing(NewUnit wanted) {
        return units.findByIdOptional(wanted.code())
                .map(unit -> Refusal.of(UnitProblem.UNIT_EXISTS)
                        .with("unit", unit.code())
                        .at("/code"));
    }

    private static Optional<Refusal> twice(NewUnit wanted) {
        long trees = wanted.placements().stream().map(NewPlace::tree).distinct().count();
        return trees == wanted.placements().size()
                ? Optional.empty()
                : Optional.of(Refusal.of(UnitProblem.TREE_TWICE).at("/placements"));
    }
}
