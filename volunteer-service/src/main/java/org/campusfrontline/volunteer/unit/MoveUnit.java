package org.campusfrontline.volunteer.unit;

import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.campusfrontline.platform.Outcome;
import org.campusfrontline.platform.Refusal;
import org.campusfrontline.platform.UseCase;
import org.campusfrontline.platform.identity.Role;
import org.campusfrontline.platform.time.Moments;
import org.campusfrontline.volunteer.unit.UnitRequests.UnitMove;

/// Gives a unit another place in a tree, or a first one, from a date on. The caller must be operator here and there.
@UseCase
class MoveUnit {

    private final UnitTrees trees;
    private final UnitRecord record;
    private final UnitViews views;
    private final NodeAuthority authority;
    private final Clock clock;

    MoveUnit(UnitTrees trees, UnitRecord record, UnitViews views, NodeAuthority authority, Clock clock) {
        this.trees = trees;
        this.record = record;
        this.views = views;
        this.authority = authority;
        this.clock = clock;
    }

    Outcome<UnitView> move(String code, long expectedVersion, Tree tree, UnitMove wanted) {
        trees.lock();
        return record.found(code, expectedVersion).then(unit -> {
            Optional<Refusal> refusal = views.refusalUnlessOperator(unit, tree)
                    .or(() -> authority.refusalUnless(Set.of(Role.OPERATOR), tree, wanted.parent()))
                    .or(unit::refusalToMove);
            return refusal.<Outcome<UnitView>>map(Outcome::refused).orElseGet(() -> move(unit, tree, wanted));
        });
    }

    private Outcome<UnitView> move(Unit unit, Tree tree, UnitMove wanted) {
        Instant from = wanted.from() == null ? Moments.stored(clock.instant()) : wanted.from();
        unit.move(new Placement(tree, wanted.parent(), from, wanted.to()));
        return record.checked(
                unit, "unit.moved", Map.of("tree", tree, "parent", wanted.parent(), "from", from.toString()));
    }
}
