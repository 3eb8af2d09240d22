package org.campusfrontline.roster.handover.post;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.campusfrontline.platform.data.Row;
import org.campusfrontline.platform.data.Sql;
import org.jspecify.annotations.Nullable;

/// The table of posts; a change names the version that it was made from.
@Singleton
public class HandoverPostStore {

    private static final String COLUMNS = "id, tree, unit, name_zh, name_en, items, rule, version";
    private final Sql sql;
    private final ObjectMapper json;

    HandoverPostStore(Sql sql, ObjectMapper json) {
        this.sql = sql;
        this.json = json;
    }

    public Optional<HandoverPost> find(UUID id) {
        return sql.one("find post", "SELECT " + COLUMNS + " FROM handover_post WHERE id = ?", this::read, id);
    }

    /// The same, held until the transaction ends.
    public Optional<HandoverPost> lock(UUID id) {
        return sql.one(
                "lock post", "SELECT " + COLUMNS + " FROM handover_post WHERE id = ? FOR UPDATE", this::read, id);
    }

    /// Posts of a unit (or of all) after an id, in the order of their making.
    List<HandoverPost> page(@Nullable String unit, Optional<UUID> after, int limit) {
        return sql.list(
                "page posts",
                "SELECT " + COLUMNS + " FROM handover_post WHERE (? IS NULL OR unit = ?) AND (? IS NULL OR id > ?)"
                        + " ORDER BY id LIMIT ?",
                this::read,
                unit,
                unit,
                after.orElse(null),
                after.orElse(null),
                limit);
    }

    /// False where the unit has a post of that name.
    boolean add(HandoverPost post) {
        return sql.update(
                        "add post",
                        "INSERT IGNORE INTO handover_post (" + COLUMNS + ") VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                        post.id(),
                        post.tree(),
                        post.unit(),
                        post.nameZh(),
                        post.nameEn(),
                        text(post.items()),
                        text(post.rule()),
                        post.version())
                == 1;
    }

    /// False when the version is no longer the present one.
    boolean change(UUID id, long version, List<HandoverPost.ListedItem> items, HandoverPost.PostRule rule) {
        return sql.update(
                        "change post",
                        "UPDATE handover_post SET items = ?, rule = ?, version = version + 1"
                                + " WHERE id = ? AND version = ?",
                        text(items),
                        text(rule),
                        id,
                        version)
                == 1;
    }

    public HandoverPost.PostRule rule(String text) {
        return parsed(text, new TypeReference<>() {});
    }

    public String text(Object value) {
        try {
            return json.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("what we made is always writable", e);
        }
    }

    private HandoverPost read(Row row) throws SQLException {
        return new HandoverPost(
                row.id("id"),
                row.text("tree"),
                row.text("unit"),
                row.text("name_zh"),
                row.text("name_en"),
                parsed(row.text("items"), new TypeReference<List<HandoverPost.ListedItem>>() {}),
                rule(row.text("rule")),
                row.number("version"));
    }

    private <T> T parsed(String text, TypeReference<T> type) {
        try {
            return json.readValue(text, type);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("what we wrote is always readable", e);
        }
    }
}
