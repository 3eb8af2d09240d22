package org.campusfrontline.volunteer.recruitment.attendance.code;

import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;
import org.campusfrontline.platform.data.Row;
import org.campusfrontline.platform.data.Sql;
import org.campusfrontline.volunteer.recruitment.attendance.rule.Place;

/// Where one must be to check in, by post.
@Singleton
public class Places {

    private static final double MILLION = 1_000_000;

    private static final String FIND =
            "SELECT latitude, longitude, datum, radius_metres, version FROM attendance_place WHERE post = ?";
    private static final String PUT = """
            INSERT INTO attendance_place (post, latitude, longitude, datum, radius_metres, version)
            VALUES (?, ?, ?, ?, ?, 1)
            ON DUPLICATE KEY UPDATE latitude = VALUES(latitude), longitude = VALUES(longitude), datum = VALUES(datum),
                radius_metres = VALUES(radius_metres), version = version + 1
            """;
    private final Sql sql;

    Places(Sql sql) {
        this.sql = sql;
    }

    /// A place in the version in which it was read.
    record Marked(Place place, long version) {}

    public Optional<Place> find(UUID post) {
        return marked(post).map(Marked::place);
    }

    Optional<Marked> marked(UUID post) {
        return sql.one("read place of post", FIND, Places::read, post);
    }

    void put(UUID post, Place place) {
        sql.update(
                "mark place of post",
                PUT,
                post,
                Math.round(place.latitude() * MILLION),
                Math.round(place.longitude() * MILLION),
                place.datum(),
                place.radiusMetres());
    }

    /// Whether there was one.
    boolean delete(UUID post) {
        return sql.update("unmark place of post", "DELETE FROM attendance_place WHERE post = ?", post) == 1;
    }

    private static Marked read(Row row) throws SQLException {
        Place place = new Place(
                row.number("latitude") / MILLION,
                row.number("longitude") / MILLION,
                Place.Datum.valueOf(row.text("datum")),
                (int) row.number("radius_metres"));
        return new Marked(place, row.number("version"));
    }
}
