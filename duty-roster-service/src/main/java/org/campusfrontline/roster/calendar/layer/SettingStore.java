package org.campusfrontline.roster.calendar.layer;

import jakarta.inject.Singleton;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.campusfrontline.platform.data.Sql;
import org.campusfrontline.platform.identity.GrantBook;
import org.jspecify.annotations.Nullable;

/// The settings of nodes; the nearest that says something holds.
@Singleton
class SettingStore {

    private final Sql sql;
    private final GrantBook book;

    SettingStore(Sql sql, GrantBook book) {
        this.sql = sql;
        this.book = book;
    }

    record Kept(@Nullable String campus, @Nullable Integer restMonths, long version) {

        static final Kept NONE = new Kept(null, null, 0);
    }

    /// What the node itself says; nothing, at version 0, where it says nothing.
    Kept own(Node node) {
        return sql.one(
                        "find calendar setting",
                        "SELECT campus, rest_months, version FROM calendar_setting WHERE tree = ? AND node = ?",
                        row -> {
                            Long months = row.findNumber("rest_months");
                            return new Kept(
                                    row.findText("campus"),
                                    months == null ? null : Math.toIntExact(months),
                                    row.number("version"));
                        },
                        node.tree(),
                        node.code())
                .orElse(Kept.NONE);
    }

    <T> Optional<T> nearest(Node node, Function<Kept, @Nullable T> word) {
        return book.pathUp(node.tree(), node.code()).stream()
                .map(code -> word.apply(own(new Node(node.tree(), code))))
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .findFirst();
    }

    /// False where the version is not the present one.
    boolean put(Node node, Kept wanted, long expectedVersion) {
        if (expectedVersion == 0) {
            return sql.update(
                            "add calendar setting",
                            "INSERT IGNORE INTO calendar_setting (tree, node, campus, rest_months, version)"
                                    + " VALUES (?, ?, ?, ?, 1)",
                            node.tree(),
                            node.code(),
                            wanted.campus(),
                            wanted.restMonths())
                    == 1;
        }
        return sql.update(
                        "change calendar setting",
                        "UPDATE calendar_setting SET campus = ?, rest_months = ?, version = version + 1"
                                + " WHERE tree = ? AND node = ? AND version = ?",
                        wanted.campus(),
                        wanted.restMonths(),
                        node.tree(),
                        node.code(),
                        expectedVersion)
                == 1;
    }
}
