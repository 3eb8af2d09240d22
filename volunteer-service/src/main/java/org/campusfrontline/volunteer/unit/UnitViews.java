package org.campusfrontline.volunteer.unit;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.campusfrontline.platform.Refusal;
import org.campusfrontline.platform.action.Actions;
import org.campusfrontline.platform.identity.Role;
import org.campusfrontline.platform.problem.CommonProblem;

/// Shows units with what the caller may do with them.
@Singleton
class UnitViews {

    private final NodeAuthority authority;
    private final Actions actions;
    private final Clock clock;

    UnitViews(NodeAuthority authority, Actions actions, Clock clock) {
        this.authority = authority;
        this.actions = actions;
        this.clock = clock;
    }

    UnitView of(Unit unit) {
        Optional<Refusal> nobody = refusalUnlessOperator(unit);
        return UnitView.of(
                unit.changed(),
                List.of(
                        actions.of("change", nobody.or(unit::refusalToChange)),
                        actions.of("move", nobody.or(unit::refusalToMove)),
                        actions.of("deactivate", nobody.or(unit::refusalToMove))));
    }

    /// The operator of any place where the unit stands, or will stand, may change it.
    Optional<Refusal> refusalUnlessOperator(Unit unit) {
        Instant now = clock.instant();
        List<Optional<Refusal>> answers = unit.placements().stream()
                .filter(place -> place.endsAfter(now))
                .map(place -> refusalUnlessOperator(unit, place, now))
                .toList();
        return answers.stream().anyMatch(Optional::isEmpty)
                ? Optional.empty()
                : answers.stream()
                        .flatMap(Optional::stream)
                        .findFirst()
                        .or(() -> Optional.of(Refusal.of(CommonProblem.FORBIDDEN)));
    }

    /// Where the unit stands in that tree, if it stands there at all.
    Optional<Refusal> refusalUnlessOperator(Unit unit, Tree tree) {
        Instant now = clock.instant();
        return unit.placements().stream()
                .filter(place -> place.tree() == tree && place.endsAfter(now))
                .findFirst()
                .flatMap(place -> refusalUnlessOperator(unit, place, now));
    }

    private Optional<Refusal> refusalUnlessOperator(Unit unit, Placement place, Instant now) {
        String parent = place.parent();
        String node = parent == null || place.holdsAt(now) ? unit.code() : parent;
        return authority.refusalUnless(Set.of(Role.OPERATOR), place.tree(), node);
    }
}
