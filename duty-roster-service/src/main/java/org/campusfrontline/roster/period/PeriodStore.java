package org.campusfrontline.roster.period;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.campusfrontline.platform.data.Row;
import org.campusfrontline.platform.data.Sql;
import org.jspecify.annotations.Nullable;

/// The table of planning periods; a change names the version that it was made from.
@Singleton
public class PeriodStore {

    private static final String COLUMNS = "id, tree, unit, emergency, title_zh, title_en, first_day, days, state,"
            + " shifts, staff, cover, days_off, requests, version, published, further";
    private static final int FIRST = 1;
    private final Sql sql;
    private final ObjectMapper json;

    PeriodStore(Sql sql, ObjectMapper json) {
        this.sql = sql;
        this.json = json;
    }

    public Optional<PlanningPeriod> find(UUID id) {
        return sql.one("find period", "SELECT " + COLUMNS + " FROM planning_period WHERE id = ?", this::read, id);
    }

    /// The same, held until the transaction ends.
    public Optional<PlanningPeriod> lock(UUID id) {
        return sql.one(
                "lock period", "SELECT " + COLUMNS + " FROM planning_period WHERE id = ? FOR UPDATE", this::read, id);
    }

    /// Periods of a unit (or of all) before an id, the newest first.
    List<PlanningPeriod> page(@Nullable String tree, @Nullable String unit, Optional<UUID> before, int limit) {
        return sql.list(
                "page periods",
                "SELECT " + COLUMNS + " FROM planning_period WHERE (? IS NULL OR tree = ?) AND (? IS NULL OR unit = ?)"
                        + " AND (? IS NULL OR id < ?) ORDER BY id DESC LIMIT ?",
                this::read,
                tree,
                tree,
                unit,
                unit,
                before.orElse(null),
                before.orElse(null),
                limit);
    }

    /// Those of all units that touch the days, in the order of their ids.
    public List<PlanningPeriod> touching(LocalDate first, LocalDate last) {
        return sql
                .list(
                        "periods of days",
                        "SELECT " + COLUMNS
                                + " FROM planning_period WHERE first_day > ? AND first_day <= ? ORDER BY id",
                        this::read,
                        first.minusDays(PeriodRequests.LONGEST),
                        last)
                .stream()
                .filter(period -> !period.end().isBefore(first))
                .toList();
    }

    /// Drafts with a person on their staff that are not over on a day, the newest first.
    public List<PlanningPeriod> drafts(String person, LocalDate today) {
        return sql
                .list(
                        "drafts of person",
                        "SELECT " + COLUMNS + " FROM planning_period WHERE first_day > ? AND state = ?"
                                + " AND LOCATE(?, staff) > 0 ORDER BY id DESC",
                        this::read,
                        today.minusDays(PeriodRequests.LONGEST),
                        PeriodState.DRAFT,
                        '"' + person + '"')
                .stream()
                .filter(period -> period.has(person) && !period.end().isBefore(today))
                .toList();
    }

    /// People whom a list of any period gives the day off.
    public Set<String> off(LocalDate day) {
        Set<String> people = new HashSet<>();
        sql.list(
                        "days off of a day",
                        "SELECT days_off FROM planning_period WHERE first_day > ? AND first_day <= ?",
                        row -> list(row.text("days_off"), new TypeReference<List<PeriodParts.DayOffPart>>() {}),
                        day.minusDays(PeriodRequests.LONGEST),
                        day)
                .forEach(listed ->
                        listed.stream().filter(one -> one.date().equals(day)).forEach(one -> people.add(one.person())));
        return people;
    }

    void add(PlanningPeriod period) {
        sql.update(
                "add period",
                "INSERT INTO planning_period (" + COLUMNS
                        + ") VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                period.id(),
                period.scope().tree(),
                period.scope().unit(),
                period.scope().emergency(),
                period.titles().zh(),
                period.titles().en(),
                period.start(),
                period.days(),
                period.state(),
                text(period.parts().shifts()),
                text(period.parts().staff()),
                text(period.parts().cover()),
                text(period.parts().daysOff()),
                text(period.parts().requests()),
                FIRST,
                0,
                text(period.parts().further()));
    }

    /// Writes titles and lists over the version that the period names; false when that is no longer the present
    /// one.
    public boolean change(PlanningPeriod period) {
        return sql.update(
                        "change period",
                        """
                        UPDATE planning_period SET title_zh = ?, title_en = ?, shifts = ?, staff = ?, cover = ?,
                            days_off = ?, requests = ?, further = ?, version = version + 1
                        WHERE id = ? AND version = ?
                        """,
                        period.titles().zh(),
                        period.titles().en(),
                        text(period.parts().shifts()),
                        text(period.parts().staff()),
                        text(period.parts().cover()),
                        text(period.parts().daysOff()),
                        text(period.parts().requests()),
                        text(period.parts().further()),
                        period.id(),
                        period.version())
                == 1;
    }

    /// Notes a further publication and returns its number.
    public long published(UUID id) {
        sql.update(
                "note publication",
                "UPDATE planning_period SET state = ?, published = published + 1, version = version + 1 WHERE id = ?",
                PeriodState.PUBLISHED,
                id);
        return sql.one(
                        "number of publication",
                        "SELECT published FROM planning_period WHERE id = ?",
                        row -> row.number("published"),
                        id)
                .orElseThrow();
    }

    private PlanningPeriod read(Row row) throws SQLException {
        PeriodParts.All parts = new PeriodParts.All(
                list(row.text("shifts"), new TypeReference<>() {}),
                list(row.text("staff"), new TypeReference<>() {}),
                list(row.text("cover"), new TypeReference<>() {}),
                list(row.text("days_off"), new TypeReference<>() {}),
                list(row.text("requests"), new TypeReference<>() {}),
                further(row.findText("further")));
        return new PlanningPeriod(
                row.id("id"),
                new PlanningPeriod.Scope(row.text("tree"), row.text("unit"), row.findText("emergency")),
                new PlanningPeriod.Titles(row.text("title_zh"), row.text("title_en")),
                LocalDate.parse(row.text("first_day")),
                Math.toIntExact(row.number("days")),
                PeriodState.valueOf(row.text("state")),
                parts,
                row.number("version"),
                row.number("published"));
    }

    private String text(Object value) {
        try {
            return json.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a list is always writable", e);
        }
    }

    /// None where the period is older than these lists.
    private FurtherParts.All further(@Nullable String text) {
        try {
            return text == null ? FurtherParts.All.NONE : json.readValue(text, FurtherParts.All.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("lists that we wrote are always readable", e);
        }
    }

    private <T> List<T> list(String text, TypeReference<List<T>> type) {
        try {
            return json.readValue(text, type);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a list that we wrote is always readable", e);
        }
    }
}
