package org.campusfrontline.roster.layer;

import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.campusfrontline.platform.data.Row;
import org.campusfrontline.platform.data.Sql;
import org.campusfrontline.roster.layer.RosterLayer.Cell;
import org.jspecify.annotations.Nullable;

/// The tables of layers and their cells. Whoever switches one holds its period.
@Singleton
class LayerStore {

    private static final String COLUMNS =
            "id, period, kind, title_zh, title_en, state, made_by, made_at, switched_at, version";
    private static final String CELLS = "layer, person, duty_date, shift, beneath";
    private final Sql sql;

    LayerStore(Sql sql) {
        this.sql = sql;
    }

    void add(RosterLayer layer, List<Cell> cells) {
        sql.update(
                "add layer",
                "INSERT INTO roster_layer (" + COLUMNS + ") VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                layer.id(),
                layer.period(),
                layer.kind(),
                layer.titleZh(),
                layer.titleEn(),
                layer.state(),
                layer.madeBy(),
                layer.madeAt(),
                layer.switchedAt(),
                layer.version());
        List<@Nullable Object[]> rows = new ArrayList<>();
        for (Cell cell : cells) {
            rows.add(new @Nullable Object[] {layer.id(), cell.person(), cell.date(), cell.shift(), null});
        }
        sql.batch("add layer cells", "INSERT INTO roster_layer_cell (" + CELLS + ") VALUES (?, ?, ?, ?, ?)", rows);
    }

    Optional<RosterLayer> find(UUID id) {
        return sql.one("find layer", "SELECT " + COLUMNS + " FROM roster_layer WHERE id = ?", LayerStore::read, id);
    }

    /// The latest of a period before an id.
    List<RosterLayer> page(UUID period, Optional<UUID> before, int limit) {
        return sql.list(
                "page layers",
                "SELECT " + COLUMNS + " FROM roster_layer WHERE period = ? AND (? IS NULL OR id < ?)"
                        + " ORDER BY id DESC LIMIT ?",
                LayerStore::read,
                period,
                before.orElse(null),
                before.orElse(null),
                limit);
    }

    List<Cell> cells(UUID layer) {
        return sql.list(
                "cells of layer",
                "SELECT " + CELLS + " FROM roster_layer_cell WHERE layer = ? ORDER BY person, duty_date",
                LayerStore::cell,
                layer);
    }

    /// Cells of layers that were laid over the period after an instant, the lowest first.
    List<Cell> laidAfter(UUID period, Instant after) {
        return sql.list(
                "cells laid above",
                "SELECT c.layer, c.person, c.duty_date, c.shift, c.beneath FROM roster_layer_cell c"
                        + " JOIN roster_layer l ON l.id = c.layer WHERE l.period = ? AND l.state = 'ON'"
                        + " AND l.switched_at > ? ORDER BY l.switched_at",
                LayerStore::cell,
                period,
                after);
    }

    void beneath(List<Cell> cells) {
        List<@Nullable Object[]> rows = new ArrayList<>();
        for (Cell cell : cells) {
            rows.add(new @Nullable Object[] {cell.beneath(), cell.layer(), cell.person(), cell.date()});
        }
        if (!rows.isEmpty()) {
            sql.batch(
                    "note beneath layer",
                    "UPDATE roster_layer_cell SET beneath = ? WHERE layer = ? AND person = ? AND duty_date = ?",
                    rows);
        }
    }

    /// False where the version is not the present one.
    boolean switched(UUID id, RosterLayerState state, Instant at, long expectedVersion) {
        return sql.update(
                        "switch layer",
                        "UPDATE roster_layer SET state = ?, switched_at = ?, version = version + 1"
                                + " WHERE id = ? AND version = ?",
                        state,
                        at,
                        id,
                        expectedVersion)
                == 1;
    }

    /// All that lie over the period's roster.
    void endAll(UUID period, Instant at) {
        sql.update(
                "end layers",
                "UPDATE roster_layer SET state = 'ENDED', switched_at = ?, version = version + 1"
                        + " WHERE period = ? AND state = 'ON'",
                at,
                period);
    }

    private static Cell cell(Row row) throws SQLException {
        return new Cell(
                row.id("layer"),
                row.text("person"),
                LocalDate.parse(row.text("duty_date")),
                row.text("shift"),
                row.findText("beneath"));
    }

    private static RosterLayer read(Row row) throws SQLException {
        return new RosterLayer(
                row.id("id"),
                row.id("period"),
                RosterLayerKind.valueOf(row.text("kind")),
                row.text("title_zh"),
                row.text("title_en"),
                RosterLayerState.valueOf(row.text("state")),
                row.text("made_by"),
                row.instant("made_at"),
                row.findInstant("switched_at"),
                row.number("version"));
    }
}
