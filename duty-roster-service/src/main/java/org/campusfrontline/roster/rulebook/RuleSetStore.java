package org.campusfrontline.roster.rulebook;

import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.campusfrontline.platform.data.Row;
import org.campusfrontline.platform.data.Sql;
import org.campusfrontline.roster.engine.model.Reckoning;
import org.jspecify.annotations.Nullable;

/// The table of rule sets.
@Singleton
class RuleSetStore {

    private static final String COLUMNS = "id, tree, unit, name, title_zh, title_en, reckoning";
    private final Sql sql;

    RuleSetStore(Sql sql) {
        this.sql = sql;
    }

    Optional<RuleSetRecord> find(UUID id) {
        return sql.one("find rule set", "SELECT " + COLUMNS + " FROM rule_set WHERE id = ?", RuleSetStore::read, id);
    }

    /// The same, held until the transaction ends.
    Optional<RuleSetRecord> lock(UUID id) {
        return sql.one(
                "lock rule set",
                "SELECT " + COLUMNS + " FROM rule_set WHERE id = ? FOR UPDATE",
                RuleSetStore::read,
                id);
    }

    /// Sets of a unit (or of all) after an id, in the order of their making.
    List<RuleSetRecord> page(@Nullable String unit, Optional<UUID> after, int limit) {
        return sql.list(
                "page rule sets",
                "SELECT " + COLUMNS + " FROM rule_set WHERE (? IS NULL OR unit = ?) AND (? IS NULL OR id > ?)"
                        + " ORDER BY id LIMIT ?",
                RuleSetStore::read,
                unit,
                unit,
                after.orElse(null),
                after.orElse(null),
                limit);
    }

    /// False where the unit has a set of that name.
    boolean add(RuleSetRecord set) {
        return sql.update(
                        "add rule set",
                        "INSERT IGNORE INTO rule_set (" + COLUMNS + ") VALUES (?, ?, ?, ?, ?, ?, ?)",
                        set.id(),
                        set.tree(),
                        set.unit(),
                        set.name(),
                        set.titleZh(),
                        set.titleEn(),
                        set.reckoning())
                == 1;
    }

    private static RuleSetRecord read(Row row) throws SQLException {
        return new RuleSetRecord(
                row.id("id"),
                row.text("tree"),
                row.text("unit"),
                row.text("name"),
                row.text("title_zh"),
                row.text("title_en"),
                Reckoning.valueOf(row.text("reckoning")));
    }
}
