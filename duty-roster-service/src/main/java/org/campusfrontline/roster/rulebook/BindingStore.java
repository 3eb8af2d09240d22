package org.campusfrontline.roster.rulebook;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.campusfrontline.platform.data.Sql;
import org.campusfrontline.roster.directory.PersonErased;

/// The table of what binds which period; each period's list is one document. An erased person gets a pseudonym in it.
@Singleton
class BindingStore {

    private final Sql sql;
    private final ObjectMapper json;

    BindingStore(Sql sql, ObjectMapper json) {
        this.sql = sql;
        this.json = json;
    }

    BindingParts.Kept find(UUID period) {
        return sql.one(
                        "find bindings",
                        "SELECT bindings, version FROM period_binding WHERE period = ?",
                        row -> new BindingParts.Kept(read(row.text("bindings")), row.number("version")),
                        period)
                .orElse(new BindingParts.Kept(List.of(), 0));
    }

    /// Periods that touch the days and are bound by some set, in the order of their ids.
    List<UUID> bound(LocalDate first, LocalDate last) {
        return sql.list(
                "bound periods of days",
                "SELECT b.period FROM period_binding b JOIN planning_period p ON p.id = b.period"
                        + " WHERE b.bindings <> ? AND p.first_day <= ?"
                        + " AND DATE_ADD(p.first_day, INTERVAL p.days DAY) > ? ORDER BY b.period",
                row -> row.id("period"),
                text(List.of()),
                last,
                first);
    }

    /// Writes the list over the version that is expected; the caller holds the period's row.
    void replace(UUID period, List<BindingParts.BindingPart> items, long expected) {
        if (expected == 0) {
            sql.update(
                    "add bindings",
                    "INSERT INTO period_binding (period, bindings, version) VALUES (?, ?, 1)",
                    period,
                    text(items));
        } else {
            sql.update(
                    "replace bindings",
                    "UPDATE period_binding SET bindings = ?, version = version + 1 WHERE period = ? AND version = ?",
                    text(items),
                    period,
                    expected);
        }
    }

    void rename(@Observes PersonErased erased) {
        String old = '"' + erased.number() + '"';
        sql.update(
                "rename in bindings",
                "UPDATE period_binding SET bindings = REPLACE(bindings, ?, ?), version = version + 1"
                        + " WHERE LOCATE(?, bindings) > 0",
                old,
                '"' + erased.pseudonym() + '"',
                old);
    }

    private String text(List<BindingParts.BindingPart> items) {
        try {
            return json.writeValueAsString(items);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("bindings are always writable", e);
        }
    }

    private List<BindingParts.BindingPart> read(String text) {
        try {
            return json.readValue(text, new TypeReference<>() {});
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("bindings that we wrote are always readable", e);
        }
    }
}
