package org.campusfrontline.roster.duty;

import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.campusfrontline.platform.data.Row;
import org.campusfrontline.platform.data.Sql;
import org.jspecify.annotations.Nullable;

/// The duties in force.
@Singleton
public class DutyStore {

    private static final String COLUMNS = "id, period, roster, person, duty_date, shift, starts_at, ends_at, post";
    private static final int PEOPLE_A_QUERY = 500;
    private final Sql sql;

    DutyStore(Sql sql) {
        this.sql = sql;
    }

    /// Puts a period's duties in the place of those that it had, and returns the people who had some.
    public List<String> replace(UUID period, List<Duty> duties) {
        List<String> before = sql.list(
                "people with duties",
                "SELECT DISTINCT person FROM duty WHERE period = ? ORDER BY person",
                row -> row.text("person"),
                period);
        sql.update("clear duties", "DELETE FROM duty WHERE period = ?", period);
        List<@Nullable Object[]> rows = new ArrayList<>();
        for (Duty duty : duties) {
            rows.add(new @Nullable Object[] {
                duty.id(),
                duty.period(),
                duty.roster(),
                duty.person(),
                duty.date(),
                duty.shift(),
                duty.start(),
                duty.end(),
                duty.post()
            });
        }
        if (!rows.isEmpty()) {
            sql.batch("add duties", "INSERT INTO duty (" + COLUMNS + ") VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)", rows);
        }
        return before;
    }

    /// Takes the people's rows in the order of their numbers, so that two publications cannot give one person one
    /// hour.
    public void lockPeople(List<String> people) {
        List<String> sorted = people.stream().distinct().sorted().toList();
        for (int from = 0; from < sorted.size(); from += PEOPLE_A_QUERY) {
            List<String> some = sorted.subList(from, Math.min(sorted.size(), from + PEOPLE_A_QUERY));
            String marks = some.stream().map(person -> "?").collect(Collectors.joining(", "));
            @Nullable Object[] values = some.toArray();
            sql.list(
                    "lock people",
                    "SELECT number FROM person WHERE number IN (" + marks + ") ORDER BY number FOR UPDATE",
                    row -> row.text("number"),
                    values);
        }
    }

    /// Duties of other periods between two instants.
    public List<Duty> elsewhere(UUID period, Instant from, Instant to) {
        return sql.list(
                "duties elsewhere",
                "SELECT " + COLUMNS + " FROM duty WHERE period <> ? AND starts_at < ? AND ends_at > ?",
                DutyStore::read,
                period,
                to,
                from);
    }

    /// Whether a person has a duty of another period at that time.
    public boolean busyElsewhere(UUID period, String person, Instant from, Instant to) {
        return sql.one(
                        "busy elsewhere",
                        "SELECT COUNT(*) AS duties FROM duty"
                                + " WHERE person = ? AND period <> ? AND starts_at < ? AND ends_at > ?",
                        row -> row.number("duties") > 0,
                        person,
                        period,
                        to,
                        from)
                .orElse(false);
    }

    public Optional<Duty> find(UUID id) {
        return sql.one("find duty", "SELECT " + COLUMNS + " FROM duty WHERE id = ?", DutyStore::read, id);
    }

    /// A person's duties of a period, in the order of their days.
    public List<Duty> ofPeriod(UUID period, String person) {
        return sql.list(
                "duties of person in period",
                "SELECT " + COLUMNS + " FROM duty WHERE period = ? AND person = ? ORDER BY duty_date",
                DutyStore::read,
                period,
                person);
    }

    public List<Duty> ofPeriod(UUID period) {
        return sql.list(
                "duties of period",
                "SELECT " + COLUMNS + " FROM duty WHERE period = ? ORDER BY person, duty_date",
                DutyStore::read,
                period);
    }

    /// Duties of these people from a day to before another, in the order of the days.
    public List<Duty> between(Collection<String> people, LocalDate from, LocalDate before) {
        List<String> sorted = people.stream().distinct().sorted().toList();
        List<Duty> found = new ArrayList<>();
        for (int first = 0; first < sorted.size(); first += PEOPLE_A_QUERY) {
            List<String> some = sorted.subList(first, Math.min(sorted.size(), first + PEOPLE_A_QUERY));
            String marks = some.stream().map(person -> "?").collect(Collectors.joining(", "));
            List<@Nullable Object> values = new ArrayList<>(some);
            values.add(from);
            values.add(before);
            found.addAll(sql.list(
                    "duties of people",
                    "SELECT " + COLUMNS + " FROM duty WHERE person IN (" + marks
                            + ") AND duty_date >= ? AND duty_date < ? ORDER BY duty_date, starts_at, id",
                    DutyStore::read,
                    values.toArray()));
        }
        return found;
    }

    public boolean worksOn(String person, LocalDate date) {
        return sql.one(
                        "works on day",
                        "SELECT COUNT(*) AS duties FROM duty WHERE person = ? AND duty_date = ?",
                        row -> row.number("duties") > 0,
                        person,
                        date)
                .orElse(false);
    }

    /// A person's duties that touch the time, after a place in the order of start and id.
    List<Duty> ofPerson(String person, Instant from, Instant to, Optional<Place> after, int limit) {
        Instant start = after.map(Place::start).orElse(Instant.EPOCH);
        UUID id = after.map(Place::id).orElse(new UUID(0, 0));
        return sql.list(
                "duties of person",
                "SELECT " + COLUMNS + " FROM duty WHERE person = ? AND ends_at > ? AND starts_at < ?"
                        + " AND (starts_at > ? OR (starts_at = ? AND id > ?)) ORDER BY starts_at, id LIMIT ?",
                DutyStore::read,
                person,
                from,
                to,
                start,
                start,
                id,
                limit);
    }

    record Place(Instant start, UUID id) {}

    private static Duty read(Row row) throws SQLException {
        return new Duty(
                row.id("id"),
                row.id("period"),
                row.id("roster"),
                row.text("person"),
                LocalDate.parse(row.text("duty_date")),
                row.text("shift"),
                row.instant("starts_at"),
                row.instant("ends_at"),
                row.findText("post"));
    }
}
