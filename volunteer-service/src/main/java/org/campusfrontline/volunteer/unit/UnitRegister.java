package org.campusfrontline.volunteer.unit;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.campusfrontline.platform.time.Moments;

/// What other features do with units, in the transaction of their own use case.
@Singleton
public class UnitRegister {

    private static final Map<Tree, List<String>> NAMES = Map.of(
            Tree.PARTY, List.of("党组织", "Party organisations"),
            Tree.ADMINISTRATION, List.of("行政单位", "Administration"),
            Tree.MASS, List.of("群团组织", "Mass organisations"),
            Tree.CLASS, List.of("年级和班级", "Grades and classes"),
            Tree.PLACE, List.of("场所", "Places"));
    private final UnitTrees trees;
    private final UnitRepository units;
    private final UnitRecord record;
    private final Clock clock;

    UnitRegister(UnitTrees trees, UnitRepository units, UnitRecord record, Clock clock) {
        this.trees = trees;
        this.units = units;
        this.record = record;
        this.clock = clock;
    }

    /// Makes the roots that are missing; operators give them the university's own names.
    public void ensureRoots() {
        trees.lock();
        for (Tree tree : Tree.values()) {
            if (units.findByIdOptional(tree.root()).isEmpty()) {
                List<String> names = NAMES.getOrDefault(tree, List.of());
                Placement place = new Placement(tree, null, Moments.stored(clock.instant()), null);
                Unit root =
                        new Unit(tree.root(), UnitKind.UNIVERSITY, names.getFirst(), names.getLast(), List.of(place));
                record.checked(root, "unit.created", Map.of("kind", UnitKind.UNIVERSITY))
                        .orThrow();
            }
        }
    }
}
