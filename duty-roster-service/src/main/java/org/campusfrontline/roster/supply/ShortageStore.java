package org.campusfrontline.roster.supply;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import org.campusfrontline.platform.data.Sql;
import org.campusfrontline.roster.supply.rule.Shortage;
import org.campusfrontline.roster.supply.rule.SupplyItem;

/// The table of shortages that were told. Whoever reads or writes it holds the unit's stock.
@Singleton
class ShortageStore {

    private final Sql sql;

    ShortageStore(Sql sql) {
        this.sql = sql;
    }

    /// Those that have not ended.
    List<Shortage> told(String tree, String unit) {
        return sql.list(
                "shortages told",
                "SELECT item, first_day, last_day, missing FROM supply_shortage"
                        + " WHERE tree = ? AND unit = ? AND open = 1 ORDER BY item",
                row -> new Shortage(
                        SupplyItem.valueOf(row.text("item")),
                        LocalDate.parse(row.text("first_day")),
                        LocalDate.parse(row.text("last_day")),
                        row.number("missing")),
                tree,
                unit);
    }

    /// Keeps a shortage as it stands now and returns its version.
    long put(String tree, String unit, Shortage shortage) {
        sql.update(
                "put shortage",
                "INSERT INTO supply_shortage (tree, unit, item, first_day, last_day, missing, open, version)"
                        + " VALUES (?, ?, ?, ?, ?, ?, 1, 1) ON DUPLICATE KEY UPDATE first_day = ?, last_day = ?,"
                        + " missing = ?, open = 1, version = version + 1",
                tree,
                unit,
                shortage.item(),
                shortage.from(),
                shortage.until(),
                shortage.missing(),
                shortage.from(),
                shortage.until(),
                shortage.missing());
        return sql.one(
                        "version of shortage",
                        "SELECT version FROM supply_shortage WHERE tree = ? AND unit = ? AND item = ?",
                        row -> row.number("version"),
                        tree,
                        unit,
                        shortage.item())
                .orElseThrow();
    }

    void end(String tree, String unit, SupplyItem item) {
        sql.update(
                "end shortage",
                "UPDATE supply_shortage SET open = 0, version = version + 1 WHERE tree = ? AND unit = ? AND item = ?",
                tree,
                unit,
                item);
    }
}
