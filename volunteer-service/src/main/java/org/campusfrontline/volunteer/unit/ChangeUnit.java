package org.campusfrontline.volunteer.unit;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.campusfrontline.platform.Outcome;
import org.campusfrontline.platform.Refusal;
import org.campusfrontline.platform.UseCase;
import org.campusfrontline.platform.guard.NameGuard;
import org.campusfrontline.volunteer.unit.UnitRequests.UnitChange;

/// Gives a unit another kind or other names.
@UseCase
class ChangeUnit {

    private final UnitTrees trees;
    private final UnitRecord record;
    private final UnitViews views;
    private final NameGuard guard;

    ChangeUnit(UnitTrees trees, UnitRecord record, UnitViews views, NameGuard guard) {
        this.trees = trees;
        this.record = record;
        this.views = views;
        this.guard = guard;
    }

    Outcome<UnitView> change(String code, long expectedVersion, UnitChange wanted) {
        trees.lock();
        return record.found(code, expectedVersion).then(unit -> {
            List<Refusal> reasons = new ArrayList<>();
            views.refusalUnlessOperator(unit).or(unit::refusalToChange).ifPresent(reasons::add);
            guard.refusal("/nameZh", wanted.nameZh()).ifPresent(reasons::add);
            guard.refusal("/nameEn", wanted.nameEn()).ifPresent(reasons::add);
            if (!reasons.isEmpty()) {
                return Outcome.refused(reasons);
            }
            unit.change(wanted.kind(), wanted.nameZh(), wanted.nameEn());
            return record.checked(unit, "unit.changed", Map.of("kind", wanted.kind()));
        });
    }
}
