package org.campusfrontline.roster.handover.due;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.campusfrontline.platform.data.Sql;

/// The table of what is due.
@Singleton
public class DueStore {

    private final Sql sql;

    DueStore(Sql sql) {
        this.sql = sql;
    }

    public void add(Due due) {
        sql.update(
                "add due",
                "INSERT INTO handover_due (subject, kind, due_at) VALUES (?, ?, ?)",
                due.subject(),
                due.kind(),
                due.at());
    }

    /// What is due at an instant, the longest first.
    public List<Due> at(Instant now, int limit) {
        return sql.list(
                "what is due",
                "SELECT subject, kind, due_at FROM handover_due WHERE due_at <= ? ORDER BY due_at LIMIT ?",
                row -> new Due(row.id("subject"), Due.Kind.valueOf(row.text("kind")), row.instant("due_at")),
                now,
                limit);
    }

    /// True for the one who takes it.
    public boolean take(Due due) {
        return sql.update(
                        "take due",
                        "DELETE FROM handover_due WHERE subject = ? AND kind = ?",
                        due.subject(),
                        due.kind())
                == 1;
    }

    public void drop(UUID subject) {
        sql.update("drop due", "DELETE FROM handover_due WHERE subject = ?", subject);
    }
}
