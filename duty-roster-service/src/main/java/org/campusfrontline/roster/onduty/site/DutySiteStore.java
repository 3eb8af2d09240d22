package org.campusfrontline.roster.onduty.site;

import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.campusfrontline.platform.data.Row;
import org.campusfrontline.platform.data.Sql;
import org.jspecify.annotations.Nullable;

/// The table of duty sites; a change names the version that it was made from.
@Singleton
public class DutySiteStore {

    private static final String COLUMNS = "id, tree, unit, place, name_zh, name_en, desk_phone, begins_at, version";
    private final Sql sql;

    DutySiteStore(Sql sql) {
        this.sql = sql;
    }

    public Optional<DutySite> find(UUID id) {
        return sql.one("find duty site", "SELECT " + COLUMNS + " FROM duty_site WHERE id = ?", DutySiteStore::read, id);
    }

    /// The same, held until the transaction ends.
    public Optional<DutySite> lock(UUID id) {
        return sql.one(
                "lock duty site",
                "SELECT " + COLUMNS + " FROM duty_site WHERE id = ? FOR UPDATE",
                DutySiteStore::read,
                id);
    }

    public List<DutySite> ofUnit(String tree, String unit) {
        return sql.list(
                "duty sites of unit",
                "SELECT " + COLUMNS + " FROM duty_site WHERE tree = ? AND unit = ? ORDER BY id",
                DutySiteStore::read,
                tree,
                unit);
    }

    /// Sites of a unit (or of all) after an id, in the order of their making.
    List<DutySite> page(@Nullable String unit, Optional<UUID> after, int limit) {
        return sql.list(
                "page duty sites",
                "SELECT " + COLUMNS + " FROM duty_site WHERE (? IS NULL OR unit = ?) AND (? IS NULL OR id > ?)"
                        + " ORDER BY id LIMIT ?",
                DutySiteStore::read,
                unit,
                unit,
                after.orElse(null),
                after.orElse(null),
                limit);
    }

    /// False where the unit has a site of that place.
    boolean add(DutySite site) {
        return sql.update(
                        "add duty site",
                        "INSERT IGNORE INTO duty_site (" + COLUMNS + ") VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                        site.id(),
                        site.tree(),
                        site.unit(),
                        site.place(),
                        site.nameZh(),
                        site.nameEn(),
                        site.deskPhone(),
                        site.beginsAt().toString(),
                        site.version())
                == 1;
    }

    /// False when the version is no longer the present one.
    boolean change(UUID id, long version, DutySiteRequests.SiteChange change) {
        return sql.update(
                        "change duty site",
                        "UPDATE duty_site SET name_zh = ?, name_en = ?, desk_phone = ?, version = version + 1"
                                + " WHERE id = ? AND version = ?",
                        change.nameZh(),
                        change.nameEn(),
                        change.deskPhone(),
                        id,
                        version)
                == 1;
    }

    private static DutySite read(Row row) throws SQLException {
        return new DutySite(
                row.id("id"),
                row.text("tree"),
                row.text("unit"),
                row.text("place"),
                row.text("name_zh"),
                row.text("name_en"),
                row.text("desk_phone"),
                LocalTime.parse(row.text("begins_at")),
                row.number("version"));
    }
}
