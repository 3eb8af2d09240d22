package org.campusfrontline.roster.carefund.grant;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.campusfrontline.platform.data.Sql;
import org.jspecify.annotations.Nullable;

/// The tables of desks and of the people at them.
@Singleton
class DeskStore {

    private final Sql sql;

    DeskStore(Sql sql) {
        this.sql = sql;
    }

    Optional<Desk> find(String tree, String unit) {
        return sql.one(
                "find hardship desk",
                "SELECT tree, unit, source, version FROM hardship_desk WHERE tree = ? AND unit = ?",
                row -> new Desk(
                        row.text("tree"),
                        row.text("unit"),
                        row.id("source"),
                        approvers(tree, unit),
                        row.number("version")),
                tree,
                unit);
    }

    /// False where the version is no longer the present one; 0 is that of a desk that is not there yet.
    boolean replace(Desk desk) {
        boolean done = desk.version() == 0 ? add(desk) : change(desk);
        if (done) {
            sql.update(
                    "clear hardship approvers",
                    "DELETE FROM hardship_desk_approver WHERE tree = ? AND unit = ?",
                    desk.tree(),
                    desk.unit());
            List<@Nullable Object[]> rows = new ArrayList<>();
            for (String approver : desk.approvers()) {
                rows.add(new @Nullable Object[] {desk.tree(), desk.unit(), rows.size(), approver});
            }
            sql.batch(
                    "add hardship approvers",
                    "INSERT INTO hardship_desk_approver (tree, unit, place, approver) VALUES (?, ?, ?, ?)",
                    rows);
        }
        return done;
    }

    private boolean add(Desk desk) {
        return sql.update(
                        "add hardship desk",
                        "INSERT IGNORE INTO hardship_desk (tree, unit, source, version) VALUES (?, ?, ?, 1)",
                        desk.tree(),
                        desk.unit(),
                        desk.source())
                == 1;
    }

    private boolean change(Desk desk) {
        return sql.update(
                        "change hardship desk",
                        "UPDATE hardship_desk SET source = ?, version = version + 1"
                                + " WHERE tree = ? AND unit = ? AND version = ?",
                        desk.source(),
                        desk.tree(),
                        desk.unit(),
                        desk.version())
                == 1;
    }

    private List<String> approvers(String tree, String unit) {
        return sql.list(
                "approvers of hardship desk",
                "SELECT approver FROM hardship_desk_approver WHERE tree = ? AND unit = ? ORDER BY place",
                row -> row.text("approver"),
                tree,
                unit);
    }
}
