package org.campusfrontline.roster.supply;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.campusfrontline.platform.data.Sql;
import org.campusfrontline.platform.time.Ids;
import org.campusfrontline.roster.directory.PersonErased;
import org.campusfrontline.roster.supply.rule.SupplyItem;
import org.campusfrontline.roster.supply.rule.SupplyNorms;

/// The tables of norms, of stock and of what moved.
@Singleton
class SupplyStore {

    private final Sql sql;
    private final ObjectMapper json;
    private final Ids ids;

    SupplyStore(Sql sql, ObjectMapper json, Ids ids) {
        this.sql = sql;
        this.json = json;
        this.ids = ids;
    }

    record Kept(SupplyNorms norms, long version) {}

    /// A receipt or, negative, an issue.
    record Move(String tree, String unit, SupplyItem item, long quantity, String memo, String by, Instant at) {}

    Kept norms(UUID period) {
        return sql.one(
                        "find supply norms",
                        "SELECT norms, version FROM supply_norm WHERE period = ?",
                        row -> new Kept(read(row.text("norms")), row.number("version")),
                        period)
                .orElse(new Kept(new SupplyNorms(Map.of()), 0));
    }

    /// False where the version is not the present one.
    boolean put(UUID period, SupplyNorms norms, long expected) {
        if (expected == 0) {
            return sql.update(
                            "add supply norms",
                            "INSERT IGNORE INTO supply_norm (period, norms, version) VALUES (?, ?, 1)",
                            period,
                            text(norms))
                    == 1;
        }
        return sql.update(
                        "change supply norms",
                        "UPDATE supply_norm SET norms = ?, version = version + 1 WHERE period = ? AND version = ?",
                        text(norms),
                        period,
                        expected)
                == 1;
    }

    Map<SupplyItem, Long> stock(String tree, String unit) {
        Map<SupplyItem, Long> stock = new EnumMap<>(SupplyItem.class);
        sql.list(
                        "supply stock",
                        "SELECT item, quantity FROM supply_stock WHERE tree = ? AND unit = ?",
                        row -> Map.entry(SupplyItem.valueOf(row.text("item")), row.number("quantity")),
                        tree,
                        unit)
                .forEach(entry -> stock.put(entry.getKey(), entry.getValue()));
        return stock;
    }

    /// Takes the unit's stock until the transaction ends; what was never in it is there then, with nothing.
    void hold(String tree, String unit) {
        for (SupplyItem item : SupplyItem.values()) {
            if (item.isStocked()) {
                sql.update(
                        "hold supply stock",
                        "INSERT INTO supply_stock (tree, unit, item, quantity) VALUES (?, ?, ?, 0)"
                                + " ON DUPLICATE KEY UPDATE quantity = quantity",
                        tree,
                        unit,
                        item);
            }
        }
    }

    /// Whether any period of the unit says what people get.
    boolean hasNorms(String tree, String unit) {
        return sql.one(
                        "units with supply norms",
                        "SELECT COUNT(*) AS n FROM supply_norm s JOIN planning_period p ON p.id = s.period"
                                + " WHERE p.tree = ? AND p.unit = ?",
                        row -> row.number("n") > 0,
                        tree,
                        unit)
                .orElse(false);
    }

    /// How many people have a duty in force, by period, day and shift, from that day on; only of periods with
    /// norms. At which sites is not asked: they all draw on the unit's stock.
    Map<UUID, List<SupplyNorms.Heads>> headsFrom(String tree, String unit, LocalDate day) {
        return sql
                .list(
                        "people on duty ahead",
                        "SELECT d.period, d.duty_date, d.shift, COUNT(*) AS people FROM duty d"
                                + " JOIN planning_period p ON p.id = d.period JOIN supply_norm s ON s.period = p.id"
                                + " WHERE p.tree = ? AND p.unit = ? AND d.duty_date >= ?"
                                + " GROUP BY d.period, d.duty_date, d.shift",
                        row -> Map.entry(
                                row.id("period"),
                                new SupplyNorms.Heads(
                                        LocalDate.parse(row.text("duty_date")),
                                        null,
                                        row.text("shift"),
                                        Math.toIntExact(row.number("people")))),
                        tree,
                        unit,
                        day)
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    /// The caller holds the stock. False where the stock does not hold as many as are issued; then nothing is written.
    boolean move(Move move) {
        int moved = sql.update(
                "move supply stock",
                "UPDATE supply_stock SET quantity = quantity + ? WHERE tree = ? AND unit = ? AND item = ?"
                        + " AND quantity + ? >= 0",
                move.quantity(),
                move.tree(),
                move.unit(),
                move.item(),
                move.quantity());
        if (moved == 1) {
            sql.update(
                    "add supply move",
                    "INSERT INTO supply_move (id, tree, unit, item, kind, quantity, memo, moved_by, moved_at)"
                            + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                    ids.next(),
                    move.tree(),
                    move.unit(),
                    move.item(),
                    move.quantity() < 0 ? "ISSUE" : "RECEIPT",
                    move.quantity(),
                    move.memo(),
                    move.by(),
                    move.at());
        }
        return moved == 1;
    }

    void rename(@Observes PersonErased erased) {
        sql.update(
                "rename mover of supplies",
                "UPDATE supply_move SET moved_by = ? WHERE moved_by = ?",
                erased.pseudonym(),
                erased.number());
    }

    private String text(SupplyNorms norms) {
        try {
            return json.writeValueAsString(norms.byShift());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("norms are always writable", e);
        }
    }

    private SupplyNorms read(String text) {
        try {
            return new SupplyNorms(json.readValue(text, new TypeReference<Map<String, Map<SupplyItem, Integer>>>() {}));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("norms that we wrote are always readable", e);
        }
    }
}
