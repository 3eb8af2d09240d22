package org.campusfrontline.platform.identity;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import javax.sql.DataSource;
import org.campusfrontline.platform.problem.DatabaseFault;
import org.jspecify.annotations.Nullable;

/// The tables behind the book. Each write takes the revision's row first, so revisions become visible in their order
/// and a replica may ask for all that is newer than what it has.
@Singleton
class IdentityProjection {

    private final DataSource database;
    private final ObjectMapper json;

    IdentityProjection(DataSource database, ObjectMapper json) {
        this.database = database;
        this.json = json;
    }

    void put(Grant grant, long version) {
        long revision = nextRevision();
        String sql = """
                INSERT INTO identity_grant
                    (id, person, role, tree, node, valid_from, valid_to, ended_at, version, revision)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                ON DUPLICATE KEY UPDATE
                    person = IF(VALUES(version) > version, VALUES(person), person),
                    role = IF(VALUES(version) > version, VALUES(role), role),
                    tree = IF(VALUES(version) > version, VALUES(tree), tree),
                    node = IF(VALUES(version) > version, VALUES(node), node),
                    valid_from = IF(VALUES(version) > version, VALUES(valid_from), valid_from),
                    valid_to = IF(VALUES(version) > version, VALUES(valid_to), valid_to),
                    ended_at = IF(VALUES(version) > version, VALUES(ended_at), ended_at),
                    revision = VALUES(revision),
                    version = GREATEST(version, VALUES(version))
                """;
        update(
                "project grant",
                sql,
                grant.id(),
                grant.person(),
                grant.role(),
                grant.tree(),
                grant.node(),
                stamp(grant.from()),
                stamp(grant.to()),
                stamp(grant.endedAt()),
                version,
                revision);
    }

    void place(String node, List<Placement> placements, long version) {
        String sql = """
                INSERT INTO identity_node (code, placements, version, revision) VALUES (?, ?, ?, ?)
                ON DUPLICATE KEY UPDATE
                    placements = IF(VALUES(version) > version, VALUES(placements), placements),
                    revision = VALUES(revision),
                    version = GREATEST(version, VALUES(version))
                """;
        update("project node", sql, node, write(placements), version, nextRevision());
    }

    void heard(Instant at) {
        update(
                "note heartbeat",
                "UPDATE identity_revision SET heard_at = GREATEST(COALESCE(heard_at, ?), ?) WHERE id = 1",
                stamp(at),
                stamp(at));
    }

    /// Fills the book with all that is newer than `known` and returns the revision it then stands at.
    long refresh(GrantBook book, long known) {
        try (Connection connection = database.getConnection();
                PreparedStatement select =
                        connection.prepareStatement("SELECT revision, heard_at FROM identity_revision WHERE id = 1");
                ResultSet row = select.executeQuery()) {
            row.next();
            long revision = row.getLong(1);
            Timestamp heardAt = row.getTimestamp(2);
            if (revision > known) {
                readNodes(connection, book, known);
                readGrants(connection, book, known);
            }
            if (heardAt != null) {
                book.heard(heardAt.toInstant());
            }
            return revision;
        } catch (SQLException e) {
            throw new DatabaseFault("read grants", e);
        }
    }

    private void readNodes(Connection connection, GrantBook book, long known) throws SQLException {
        String sql = "SELECT code, placements FROM identity_node WHERE revision > ?";
        try (PreparedStatement select = connection.prepareStatement(sql)) {
            select.setLong(1, known);
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    book.place(row.getString(1), read(row.getString(2)));
                }
            }
        }
    }

    private static void readGrants(Connection connection, GrantBook book, long known) throws SQLException {
        String sql = """
                SELECT id, person, role, tree, node, valid_from, valid_to, ended_at
                FROM identity_grant WHERE revision > ?
                """;
        try (PreparedStatement select = connection.prepareStatement(sql)) {
            select.setLong(1, known);
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    book.put(new Grant(
                            row.getString(1),
                            row.getString(2),
                            row.getString(3),
                            row.getString(4),
                            row.getString(5),
                            row.getTimestamp(6).toInstant(),
                            instant(row.getTimestamp(7)),
                            instant(row.getTimestamp(8))));
                }
            }
        }
    }

    private long nextRevision() {
        update("next revision", "UPDATE identity_revision SET revision = revision + 1 WHERE id = 1");
        try (Connection connection = database.getConnection();
                PreparedStatement select =
                        connection.prepareStatement("SELECT revision FROM identity_revision WHERE id = 1");
                ResultSet row = select.executeQuery()) {
            row.next();
            return row.getLong(1);
        } catch (SQLException e) {
            throw new DatabaseFault("next revision", e);
        }
    }

    private void update(String doing, String sql, @Nullable Object... values) {
        try (Connection connection = database.getConnection();
                PreparedStatement update = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                update.setObject(i + 1, values[i]);
            }
            update.executeUpdate();
        } catch (SQLException e) {
            throw new DatabaseFault(doing, e);
        }
    }

    private String write(List<Placement> placements) {
        try {
            return json.writeValueAsString(placements);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a placement is always writable", e);
        }
    }

    private List<Placement> read(String placements) {
        try {
            return List.of(json.readValue(placements, Placement[].class));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a placement that we wrote is always readable", e);
        }
    }

    private static @Nullable Timestamp stamp(@Nullable Instant instant) {
        return instant == null ? null : Timestamp.from(instant);
    }

    private static @Nullable Instant instant(@Nullable Timestamp stamp) {
        return stamp == null ? null : stamp.toInstant();
    }
}
