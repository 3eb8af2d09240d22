package org.campusfrontline.volunteer.engelsystem;

import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.campusfrontline.platform.Language;
import org.campusfrontline.platform.data.Row;
import org.campusfrontline.platform.data.Sql;
import org.campusfrontline.volunteer.engelsystem.AngelNumbers.Kind;

/// Reads published shifts that are to come, and those of the last sixty days.
@Singleton
class AngelShifts {

    private static final Duration PAST = Duration.ofDays(60);
    private static final int MOST = 1000;
    private static final String SELECT = """
            SELECT s.id, s.starts_at, s.ends_at, p.category, p.site, p.title_zh, p.title_en, a.title_zh AS activity_zh,
                a.title_en AS activity_en, a.published_at, a.changed_at, c.name_zh, c.name_en,
                q.capacity - q.taken AS free, u.id IS NOT NULL AS own
            FROM shift s
            JOIN post p ON p.id = s.post
            JOIN post_category c ON c.code = p.category
            JOIN activity a ON a.id = p.activity
            JOIN shift_seats q ON q.shift = s.id
            LEFT JOIN sign_up u ON u.shift = s.id AND u.person = ?
                AND u.state IN ('CONFIRMED', 'CHECKED_IN', 'CHECKED_OUT', 'COMPLETED')
            WHERE a.state <> 'DRAFT' AND s.ends_at > ?
            """;
    private static final String ORDER = " ORDER BY s.starts_at, s.id LIMIT " + MOST;
    private static final String SITES = """
            SELECT DISTINCT p.site FROM post p JOIN activity a ON a.id = p.activity AND a.state <> 'DRAFT'
            JOIN shift s ON s.post = p.id WHERE s.ends_at > ? ORDER BY p.site LIMIT\s""" + MOST;
    private final Sql sql;
    private final Clock clock;

    AngelShifts(Sql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /// Those in which the person has a seat.
    List<AngelShift> own(String person, Language language) {
        return list(person, language, " AND u.id IS NOT NULL");
    }

    /// Those at one site or of one category.
    List<AngelShift> of(Kind kind, String thing, String person, Language language) {
        return switch (kind) {
            case CATEGORY -> list(person, language, " AND p.category = ?", thing);
            case SITE -> list(person, language, " AND p.site = ?", thing);
            case SHIFT, PERSON -> List.of();
        };
    }

    List<String> sites() {
        return sql.list(
                "list sites", SITES, row -> row.text("site"), clock.instant().minus(PAST));
    }

    private List<AngelShift> list(String person, Language language, String condition, Object... more) {
        List<Object> values = new ArrayList<>(List.of(person, clock.instant().minus(PAST)));
        values.addAll(List.of(more));
        return sql.list(
                "list published shifts", SELECT + condition + ORDER, row -> read(row, language), values.toArray());
    }

    private static AngelShift read(Row row, Language language) throws SQLException {
        boolean en = language == Language.EN;
        return new AngelShift(
                row.id("id"),
                row.text(en ? "title_en" : "title_zh"),
                row.text(en ? "activity_en" : "activity_zh"),
                row.text("category"),
                row.text(en ? "name_en" : "name_zh"),
                row.text("site"),
                row.instant("starts_at"),
                row.instant("ends_at"),
                row.instant("published_at"),
                row.instant("changed_at"),
                (int) row.number("free"),
                row.number("own") == 1);
    }
}
