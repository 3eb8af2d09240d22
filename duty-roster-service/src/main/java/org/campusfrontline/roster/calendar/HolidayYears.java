package org.campusfrontline.roster.calendar;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.IntStream;
import org.campusfrontline.platform.data.Row;
import org.campusfrontline.platform.data.Sql;
import org.campusfrontline.roster.calendar.day.HolidayYear;
import org.jspecify.annotations.Nullable;

/// The years of holidays: those that come with the service (version 0), and over them the latest uploaded of each year.
@Singleton
class HolidayYears {

    private static final int FIRST_SHIPPED = 2022;
    private static final int LAST_SHIPPED = 2026;
    private static final String COLUMNS = "year, version, document, uploaded_by, uploaded_at";
    private final Sql sql;
    private final ObjectMapper json;
    private final List<Kept> shipped;

    HolidayYears(Sql sql, ObjectMapper json) {
        this.sql = sql;
        this.json = json;
        this.shipped = IntStream.rangeClosed(FIRST_SHIPPED, LAST_SHIPPED)
                .mapToObj(year -> new Kept(0, shipped(year), null, null))
                .toList();
    }

    /// One version of a year; who uploaded it and when is unknown of what came with the service.
    record Kept(
            int version,
            HolidayYear document,
            @Nullable String by,
            @Nullable Instant at) {}

    /// The version in force of each year.
    List<Kept> inForce() {
        TreeMap<Integer, Kept> latest = new TreeMap<>();
        for (Kept kept : all()) {
            latest.merge(kept.document().year(), kept, (one, other) -> one.version() > other.version() ? one : other);
        }
        return List.copyOf(latest.values());
    }

    Optional<Kept> inForce(int year) {
        return inForce().stream().filter(kept -> kept.document().year() == year).findFirst();
    }

    /// Every version of every year, by year and then the newest first.
    List<Kept> all() {
        List<Kept> all = new ArrayList<>(shipped);
        all.addAll(sql.list("uploaded years", "SELECT " + COLUMNS + " FROM holiday_year", this::read));
        all.sort(Comparator.<Kept>comparingInt(kept -> kept.document().year())
                .thenComparing(Comparator.<Kept>comparingInt(Kept::version).reversed()));
        return all;
    }

    /// Keeps a further version of its year and returns which one it is.
    int add(UUID id, HolidayYear document, String by, Instant at) {
        sql.update(
                "count up year",
                "INSERT INTO holiday_year_head (year, version) VALUES (?, 1)"
                        + " ON DUPLICATE KEY UPDATE version = version + 1",
                document.year());
        int version = sql.one(
                        "version of year",
                        "SELECT version FROM holiday_year_head WHERE year = ?",
                        row -> Math.toIntExact(row.number("version")),
                        document.year())
                .orElseThrow();
        sql.update(
                "add year",
                "INSERT INTO holiday_year (id, " + COLUMNS + ") VALUES (?, ?, ?, ?, ?, ?)",
                id,
                document.year(),
                version,
                text(document),
                by,
                at);
        return version;
    }

    private Kept read(Row row) throws SQLException {
        return new Kept(
                Math.toIntExact(row.number("version")),
                document(row.text("document")),
                row.text("uploaded_by"),
                row.instant("uploaded_at"));
    }

    private HolidayYear document(String text) {
        try {
            return json.readValue(text, HolidayYear.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a year that we wrote is always readable", e);
        }
    }

    private String text(HolidayYear document) {
        try {
            return json.writeValueAsString(document);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a year is always writable", e);
        }
    }

    private HolidayYear shipped(int year) {
        try (InputStream file = HolidayYears.class.getResourceAsStream("/calendar/" + year + ".json")) {
            return json.readValue(file, HolidayYear.class);
        } catch (IOException e) {
            throw new UncheckedIOException("the holidays of " + year, e);
        }
    }
}
