package org.campusfrontline.roster.onduty.board;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.campusfrontline.platform.data.Sql;
import org.campusfrontline.roster.Campus;
import org.jspecify.annotations.Nullable;

/// A campus that has been at work for a year, written straight into the tables: sites with a leader each day, every
/// tenth of them exchanged once, and units with duties of four periods of four weeks.
final class BusyCampus {

    static final int DAYS = 365;

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final int PERIODS = 4;
    private static final int WEEKS = 28;
    private static final int AT_ONCE = 5_000;
    private final Sql sql;
    private final LocalDate today;
    private final List<@Nullable Object[]> leadDays = new ArrayList<>();
    private final List<@Nullable Object[]> duties = new ArrayList<>();

    BusyCampus(Sql sql, LocalDate today) {
        this.sql = sql;
        this.today = today;
    }

    /// Sites whose leaders are those people in turn, half a year back and half a year on.
    void sites(String unit, int sites, List<String> leaders) {
        for (int site = 0; site < sites; site++) {
            UUID id = id(unit + "/site/" + site);
            sql.update(
                    "seed site",
                    "INSERT INTO duty_site (id, tree, unit, place, name_zh, name_en, desk_phone, begins_at, version)"
                            + " VALUES (?, ?, ?, ?, '东校区', 'East campus', '0531-8836 1110', '08:00', 1)",
                    id,
                    Campus.TREE,
                    unit,
                    "SITE-" + site);
            for (int day = 0; day < DAYS; day++) {
                leadDay(id, day, 1, leaders.get((day + site) % leaders.size()), leaders.get(day % leaders.size()));
                if (day % 10 == 0) {
                    leadDay(id, day, 2, leaders.get((day + 1) % leaders.size()), null);
                }
            }
        }
    }

    /// Periods whose last one runs now, in which everybody serves each day: in turn by day and by night.
    void duties(String unit, List<String> people) {
        for (int period = 0; period < PERIODS; period++) {
            UUID id = id(unit + "/period/" + period);
            LocalDate first = today.minusDays(14L + (long) WEEKS * (PERIODS - 1 - period));
            sql.update(
                    "seed period",
                    "INSERT INTO planning_period (id, tree, unit, emergency, title_zh, title_en, first_day, days, state,"
                            + " shifts, staff, cover, days_off, requests, version, published)"
                            + " VALUES (?, ?, ?, NULL, '东门值守', 'East gate duty', ?, ?, 'PUBLISHED',"
                            + " '[]', '[]', '[]', '[]', '[]', 1, 1)",
                    id,
                    Campus.TREE,
                    unit,
                    first,
                    WEEKS);
            sql.update(
                    "seed roster",
                    "INSERT INTO roster (id, period, number, state, value, bound, proved, engine, seats_wanted,"
                            + " seats_filled, problem, plan, solved_at, published_at, version)"
                            + " VALUES (?, ?, 1, 'PUBLISHED', 0, 0, TRUE, 'seed', 0, 0,"
                            + " '{\"shifts\":[],\"staff\":[],\"cover\":[],\"daysOff\":[],\"requests\":[]}', '{}', ?, ?, 1)",
                    id,
                    id,
                    Instant.EPOCH,
                    Instant.EPOCH);
            for (int day = 0; day < WEEKS; day++) {
                for (int person = 0; person < people.size(); person++) {
                    duty(id, people.get(person), first.plusDays(day), (person + day) % 2 == 0);
                }
            }
        }
    }

    void write() {
        batch(
                leadDays,
                "INSERT INTO lead_day (site, day, revision, leader, deputy, starts_at, ends_at, origin, changed_at)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)");
        batch(
                duties,
                "INSERT INTO duty (id, period, roster, person, duty_date, shift, starts_at, ends_at)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?, ?)");
    }

    String size() {
        return leadDays.size() + " days to lead, " + duties.size() + " duties";
    }

    private void batch(List<@Nullable Object[]> rows, String insert) {
        for (int from = 0; from < rows.size(); from += AT_ONCE) {
            sql.batch("seed rows", insert, rows.subList(from, Math.min(rows.size(), from + AT_ONCE)));
        }
    }

    private void leadDay(UUID site, int day, int revision, String leader, @Nullable String deputy) {
        LocalDate date = today.plusDays(day - DAYS / 2);
        leadDays.add(new @Nullable Object[] {
            site, date, revision, leader, deputy, at(date, 8), at(date.plusDays(1), 8), site, Instant.EPOCH
        });
    }

    private void duty(UUID period, String person, LocalDate date, boolean byDay) {
        duties.add(new @Nullable Object[] {
            id(period + person + date),
            period,
            period,
            person,
            date,
            byDay ? "D" : "N",
            at(date, byDay ? 8 : 20),
            byDay ? at(date, 20) : at(date.plusDays(1), 8)
        });
    }

    private static Instant at(LocalDate date, int hour) {
        return date.atTime(LocalTime.of(hour, 0)).atZone(ZONE).toInstant();
    }

    private static UUID id(String name) {
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }
}
