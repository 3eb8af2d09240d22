package org.campusfrontline.volunteer.unit;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.campusfrontline.platform.Outcome;
import org.campusfrontline.platform.Refusal;
import org.campusfrontline.platform.UseCase;
import org.campusfrontline.platform.data.Sql;
import org.campusfrontline.platform.time.Moments;
import org.campusfrontline.volunteer.unit.rule.UnitProblem;

/// Ends a unit with all its places; what stands below it must be moved or ended first.
@UseCase
class DeactivateUnit {

    private static final String CHILDREN = """
            SELECT DISTINCT unit FROM unit_placement
            WHERE parent = ? AND (valid_to IS NULL OR valid_to > ?) ORDER BY unit LIMIT 5
            """;
    private final UnitTrees trees;
    private final UnitRecord record;
    private final UnitViews views;
    private final Sql sql;
    private final Clock clock;

    DeactivateUnit(UnitTrees trees, UnitRecord record, UnitViews views, Sql sql, Clock clock) {
        this.trees = trees;
        this.record = record;
        this.views = views;
        this.sql = sql;
        this.clock = clock;
    }

    Outcome<UnitView> deactivate(String code, long expectedVersion) {
        trees.lock();
        Instant now = Moments.stored(clock.instant());
        return record.found(code, expectedVersion).then(unit -> {
            Optional<Refusal> refusal =
                    views.refusalUnlessOperator(unit).or(unit::refusalToMove).or(() -> children(code, now));
            if (refusal.isPresent()) {
                return Outcome.refused(refusal.get());
            }
            unit.deactivate(now);
            return record.checked(unit, "unit.deactivated", Map.of());
        });
    }

    private Optional<Refusal> children(String code, Instant now) {
        List<String> children = sql.list("find children", CHILDREN, row -> row.text("unit"), code, now);
        return children.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        Refusal.of(UnitProblem.HAS_CHILDREN).with("unit", code).with("children", children));
    }
}
