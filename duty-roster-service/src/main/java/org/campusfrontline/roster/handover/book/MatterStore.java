package org.campusfrontline.roster.handover.book;

import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.campusfrontline.platform.data.Row;
import org.campusfrontline.platform.data.Sql;
import org.jspecify.annotations.Nullable;

/// The tables of matters and their closings, which only grow.
@Singleton
class MatterStore {

    private static final int MOST = 200;
    private static final String SELECT = """
            SELECT m.id, m.post, m.handover, m.text, m.owner, m.deadline, m.opened_at, c.closed_by, c.outcome, c.closed_at
            FROM handover_matter m LEFT JOIN handover_matter_closing c ON c.matter = m.id
            """;
    private final Sql sql;

    MatterStore(Sql sql) {
        this.sql = sql;
    }

    Optional<Handover.Matter> find(UUID id) {
        return sql.one("find matter", SELECT + " WHERE m.id = ?", MatterStore::read, id);
    }

    /// What is open at a post, the nearest deadline first.
    List<Handover.Matter> open(UUID post) {
        return sql.list(
                "open matters",
                SELECT + " WHERE m.post = ? AND c.matter IS NULL ORDER BY m.deadline, m.id LIMIT " + MOST,
                MatterStore::read,
                post);
    }

    /// What was open at a post at an instant: what a handover of then carried on.
    List<Handover.Matter> openAt(UUID post, Instant at) {
        return sql.list(
                "matters open then",
                SELECT + " WHERE m.post = ? AND m.opened_at <= ? AND (c.closed_at IS NULL OR c.closed_at > ?)"
                        + " ORDER BY m.deadline, m.id LIMIT " + MOST,
                MatterStore::read,
                post,
                at,
                at);
    }

    void add(Handover.Matter matter) {
        sql.update(
                "open matter",
                "INSERT INTO handover_matter (id, post, handover, text, owner, deadline, opened_at)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?)",
                matter.id(),
                matter.post(),
                matter.handover(),
                matter.text(),
                matter.owner(),
                matter.deadline(),
                matter.openedAt());
    }

    /// False where it is closed already.
    boolean close(UUID matter, Handover.Closing closing) {
        return sql.update(
                        "close matter",
                        "INSERT IGNORE INTO handover_matter_closing (matter, closed_by, outcome, closed_at)"
                                + " VALUES (?, ?, ?, ?)",
                        matter,
                        closing.by(),
                        closing.outcome(),
                        closing.at())
                == 1;
    }

    private static Handover.Matter read(Row row) throws SQLException {
        return new Handover.Matter(
                row.id("id"),
                row.id("post"),
                row.id("handover"),
                row.text("text"),
                row.text("owner"),
                row.instant("deadline"),
                row.instant("opened_at"),
                closing(row));
    }

    private static Handover.@Nullable Closing closing(Row row) throws SQLException {
        String by = row.findText("closed_by");
        return by == null ? null : new Handover.Closing(by, row.text("outcome"), row.instant("closed_at"));
    }
}
