package org.campusfrontline.volunteer.unit;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.campusfrontline.platform.Refusal;
import org.campusfrontline.platform.data.Sql;
import org.campusfrontline.volunteer.directory.DirectoryLock;
import org.campusfrontline.volunteer.directory.DirectoryLocks;
import org.campusfrontline.volunteer.unit.rule.Span;
import org.campusfrontline.volunteer.unit.rule.TreeShape;

/// The trees as they stand in this transaction; whoever changes them takes the lock first.
@Singleton
class UnitTrees {

    private final DirectoryLocks locks;
    private final Sql sql;
    private final EntityManager entities;

    UnitTrees(DirectoryLocks locks, Sql sql, EntityManager entities) {
        this.locks = locks;
        this.sql = sql;
        this.entities = entities;
    }

    void lock() {
        locks.take(DirectoryLock.UNITS);
    }

    /// What the units' new places break, in any of those trees.
    Optional<Refusal> faultAround(Set<String> units, Collection<Tree> trees) {
        entities.flush();
        return trees.stream()
                .sorted()
                .flatMap(tree -> new TreeShape(tree.name(), spans(tree)).faultAround(units).stream())
                .findFirst();
    }

    /// All trees with what was changed so far in this transaction.
    Map<Tree, TreeShape> shapes() {
        entities.flush();
        Map<Tree, TreeShape> shapes = new EnumMap<>(Tree.class);
        for (Tree tree : Tree.values()) {
            shapes.put(tree, new TreeShape(tree.name(), spans(tree)));
        }
        return shapes;
    }

    private List<Span> spans(Tree tree) {
        return sql.list(
                "read tree",
                "SELECT unit, parent, valid_from, valid_to FROM unit_placement WHERE tree = ?",
                row -> new Span(
                        row.text("unit"),
                        row.findText("parent"),
                        row.instant("valid_from"),
                        row.findInstant("valid_to")),
                tree);
    }
}
