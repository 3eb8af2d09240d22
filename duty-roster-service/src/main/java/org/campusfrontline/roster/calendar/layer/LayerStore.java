package org.campusfrontline.roster.calendar.layer;

import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.campusfrontline.platform.data.Row;
import org.campusfrontline.platform.data.Sql;
import org.campusfrontline.roster.calendar.day.Layer;
import org.campusfrontline.roster.calendar.day.LayerKind;
import org.jspecify.annotations.Nullable;

/// The table of layers; a revoked one stays as a record and counts no more.
@Singleton
class LayerStore {

    private static final String COLUMNS = "id, tree, node, kind, first_day, last_day, reason, declared_by, declared_at,"
            + " revoked_by, revoked_at, revoke_reason, version";
    private final Sql sql;

    LayerStore(Sql sql) {
        this.sql = sql;
    }

    void add(Declared declared) {
        Layer layer = declared.layer();
        sql.update(
                "add layer",
                "INSERT INTO calendar_layer (" + COLUMNS + ") VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, NULL, NULL, NULL, 1)",
                layer.id(),
                declared.node().tree(),
                declared.node().code(),
                layer.kind(),
                layer.from(),
                layer.to(),
                layer.reason(),
                declared.by(),
                declared.at());
    }

    Optional<Declared> find(UUID id) {
        return sql.one("find layer", "SELECT " + COLUMNS + " FROM calendar_layer WHERE id = ?", this::read, id);
    }

    /// Those in force on some day of the span, in the order of their declaration.
    List<Declared> inForce(LocalDate from, LocalDate to) {
        return sql.list(
                "layers in force",
                "SELECT " + COLUMNS + " FROM calendar_layer"
                        + " WHERE revoked_at IS NULL AND last_day >= ? AND first_day <= ? ORDER BY declared_at, id",
                this::read,
                from,
                to);
    }

    /// Layers of a node (or of all), revoked ones too, the newest first.
    List<Declared> page(@Nullable String tree, @Nullable String node, Optional<UUID> before, int limit) {
        return sql.list(
                "page layers",
                "SELECT " + COLUMNS + " FROM calendar_layer WHERE (? IS NULL OR tree = ?) AND (? IS NULL OR node = ?)"
                        + " AND (? IS NULL OR id < ?) ORDER BY id DESC LIMIT ?",
                this::read,
                tree,
                tree,
                node,
                node,
                before.orElse(null),
                before.orElse(null),
                limit);
    }

    /// False where the version is no longer the present one, or the layer is revoked already.
    boolean revoke(UUID id, long version, Declared.Revocation revocation) {
        return sql.update("revoke layer", """
                        UPDATE calendar_layer
                        SET revoked_by = ?, revoked_at = ?, revoke_reason = ?, version = version + 1
                        WHERE id = ? AND version = ? AND revoked_at IS NULL
                        """, revocation.by(), revocation.at(), revocation.reason(), id, version) == 1;
    }

    private Declared read(Row row) throws SQLException {
        Instant revokedAt = row.findInstant("revoked_at");
        return new Declared(
                new Layer(
                        row.id("id"),
                        LayerKind.valueOf(row.text("kind")),
                        LocalDate.parse(row.text("first_day")),
                        LocalDate.parse(row.text("last_day")),
                        row.text("reason")),
                new Node(row.text("tree"), row.text("node")),
                row.text("declared_by"),
                row.instant("declared_at"),
                revokedAt == null
                        ? null
                        : new Declared.Revocation(row.text("revoked_by"), revokedAt, row.text("revoke_reason")),
                row.number("version"));
    }
}
