package org.campusfrontline.roster.onduty.lead;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.campusfrontline.platform.data.Row;
import org.campusfrontline.platform.data.Sql;

/// The table of plans. No statement here touches the row of a published one.
@Singleton
class LeadPlanStore {

    private static final String COLUMNS = "id, site, number, state, first_day, last_day, days, published_at, version";
    private final Sql sql;
    private final ObjectMapper json;

    LeadPlanStore(Sql sql, ObjectMapper json) {
        this.sql = sql;
        this.json = json;
    }

    Optional<LeadPlan> find(UUID id) {
        return sql.one("find lead plan", "SELECT " + COLUMNS + " FROM lead_plan WHERE id = ?", this::read, id);
    }

    /// Plans of a site below a number, the newest first.
    List<LeadPlan> page(UUID site, int below, int limit) {
        return sql.list(
                "page lead plans",
                "SELECT " + COLUMNS + " FROM lead_plan WHERE site = ? AND number < ? ORDER BY number DESC LIMIT ?",
                this::read,
                site,
                below,
                limit);
    }

    /// The site's row is held.
    int nextNumber(UUID site) {
        return sql.one(
                        "next lead plan",
                        "SELECT COALESCE(MAX(number), 0) + 1 AS next FROM lead_plan WHERE site = ?",
                        row -> (int) row.number("next"),
                        site)
                .orElseThrow();
    }

    void add(LeadPlan plan) {
        sql.update(
                "add lead plan",
                "INSERT INTO lead_plan (" + COLUMNS + ") VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                plan.id(),
                plan.site(),
                plan.number(),
                plan.state(),
                plan.from(),
                plan.to(),
                text(plan.days()),
                plan.publishedAt(),
                plan.version());
    }

    /// False when the version is no longer the present one, or no longer a draft.
    boolean change(LeadPlan plan, long version) {
        return sql.update("change lead plan", """
                        UPDATE lead_plan SET first_day = ?, last_day = ?, days = ?, version = version + 1
                        WHERE id = ? AND version = ? AND state = 'DRAFT'
                        """, plan.from(), plan.to(), text(plan.days()), plan.id(), version) == 1;
    }

    boolean publish(UUID id, long version, Instant at) {
        return sql.update("publish lead plan", """
                        UPDATE lead_plan SET state = 'PUBLISHED', published_at = ?, version = version + 1
                        WHERE id = ? AND version = ? AND state = 'DRAFT'
                        """, at, id, version) == 1;
    }

    private LeadPlan read(Row row) throws SQLException {
        return new LeadPlan(
                row.id("id"),
                row.id("site"),
                (int) row.number("number"),
                LeadPlan.LeadPlanState.valueOf(row.text("state")),
                LocalDate.parse(row.text("first_day")),
                LocalDate.parse(row.text("last_day")),
                days(row.text("days")),
                row.findInstant("published_at"),
                row.number("version"));
    }

    private List<LeadPlan.Day> days(String text) {
        try {
            return json.readValue(text, new TypeReference<List<LeadPlan.Day>>() {});
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("days that we wrote are always readable", e);
        }
    }

    private String text(List<LeadPlan.Day> days) {
        try {
            return json.writeValueAsString(days);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("days are always writable", e);
        }
    }
}
