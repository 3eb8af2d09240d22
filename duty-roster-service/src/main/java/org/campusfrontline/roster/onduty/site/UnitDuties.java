package org.campusfrontline.roster.onduty.site;

import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.campusfrontline.platform.data.Row;
import org.campusfrontline.platform.data.Sql;
import org.campusfrontline.roster.planning.DutyWord;

/// Reads the duties in force of a unit's planning periods.
@Singleton
public class UnitDuties {

    private static final int MOST = 100_000;
    private static final Duration LONGEST_DUTY = Duration.ofDays(1);
    /// The second end makes the range of the index narrow: no duty that begins in time ends later.
    private static final String FROM = " FROM planning_period p JOIN duty d ON d.period = p.id"
            + " WHERE p.tree = ? AND p.unit = ? AND d.ends_at > ? AND d.ends_at < ? AND d.starts_at < ?";
    private final Sql sql;

    UnitDuties(Sql sql) {
        this.sql = sql;
    }

    /// A duty with its period's titles; its shift is named with its post where there are several.
    public record UnitDuty(
            UUID period,
            String person,
            LocalDate day,
            String shift,
            String titleZh,
            String titleEn,
            Instant start,
            Instant end) {}

    /// Duties that touch the time, the earliest first.
    public List<UnitDuty> between(String tree, String unit, Instant from, Instant to) {
        return sql.list(
                "duties of unit",
                "SELECT d.period, d.person, d.duty_date, d.shift, d.post, p.title_zh, p.title_en, d.starts_at, d.ends_at"
                        + FROM + " ORDER BY d.starts_at, d.person LIMIT " + MOST,
                UnitDuties::read,
                tree,
                unit,
                from,
                to.plus(LONGEST_DUTY),
                to);
    }

    boolean serves(String person, String tree, String unit, Instant from, Instant to) {
        return sql.one(
                        "serves in unit",
                        "SELECT 1 AS found" + FROM + " AND d.person = ? LIMIT 1",
                        row -> true,
                        tree,
                        unit,
                        from,
                        to.plus(LONGEST_DUTY),
                        to,
                        person)
                .orElse(false);
    }

    private static UnitDuty read(Row row) throws SQLException {
        return new UnitDuty(
                row.id("period"),
                row.text("person"),
                LocalDate.parse(row.text("duty_date")),
                DutyWord.of(row.text("shift"), row.findText("post")),
                row.text("title_zh"),
                row.text("title_en"),
                row.instant("starts_at"),
                row.instant("ends_at"));
    }
}
