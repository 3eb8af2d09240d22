package org.campusfrontline.volunteer.recruitment.admission;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.campusfrontline.platform.data.Row;
import org.campusfrontline.platform.data.Sql;
import org.campusfrontline.volunteer.recruitment.admission.Admission.AdmitUnit;
import org.campusfrontline.volunteer.recruitment.shift.AdmissionMode;

/// Rows of admissions; a post that has none gives its seats to whoever comes first.
@Singleton
class Admissions {

    private static final String SELECT =
            "SELECT post, mode, admit_units, draw_at, lots_at, drawn_at, seed, seed_hash, version FROM post_admission";
    private static final String PUT = """
            INSERT INTO post_admission (post, mode, admit_units, draw_at, drawn_at, seed, seed_hash, version)
            VALUES (?, ?, ?, ?, NULL, ?, ?, ?)
            ON DUPLICATE KEY UPDATE mode = VALUES(mode), admit_units = VALUES(admit_units), draw_at = VALUES(draw_at),
                seed = VALUES(seed), seed_hash = VALUES(seed_hash), version = VALUES(version)
            """;
    private static final String DUE = """
            SELECT m.post FROM post_admission m
            JOIN post p ON p.id = m.post JOIN activity a ON a.id = p.activity
            WHERE m.drawn_at IS NULL AND m.draw_at <= ? AND a.state IN ('PUBLISHED', 'CLOSED') ORDER BY m.draw_at LIMIT 50
            """;
    private final Sql sql;
    private final ObjectMapper json;

    Admissions(Sql sql, ObjectMapper json) {
        this.sql = sql;
        this.json = json;
    }

    Optional<Admission> find(UUID post) {
        return sql.one("read admission", SELECT + " WHERE post = ?", this::read, post);
    }

    Optional<Admission> lock(UUID post) {
        return sql.one("lock admission", SELECT + " WHERE post = ? FOR UPDATE", this::read, post);
    }

    void put(Admission admission) {
        sql.update(
                "set admission",
                PUT,
                admission.post(),
                admission.mode(),
                write(admission.admitUnits()),
                admission.drawAt(),
                admission.sealedSeed(),
                admission.seedHash(),
                admission.version());
    }

    /// Posts whose draw is due.
    List<UUID> due(Instant now) {
        return sql.list("find draws", DUE, row -> row.id("post"), now);
    }

    void lotsDrawn(UUID post, Instant now) {
        sql.update(
                "keep draw", "UPDATE post_admission SET lots_at = ?, version = version + 1 WHERE post = ?", now, post);
    }

    void drawn(UUID post, Instant now) {
        sql.update(
                "end draw", "UPDATE post_admission SET drawn_at = ?, version = version + 1 WHERE post = ?", now, post);
    }

    private Admission read(Row row) throws SQLException {
        return new Admission(
                row.id("post"),
                AdmissionMode.valueOf(row.text("mode")),
                units(row.text("admit_units")),
                row.findInstant("draw_at"),
                row.findInstant("lots_at"),
                row.findInstant("drawn_at"),
                row.findText("seed"),
                row.findText("seed_hash"),
                row.number("version"));
    }

    private List<AdmitUnit> units(String text) {
        try {
            return List.of(json.readValue(text, AdmitUnit[].class));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("units that we wrote are always readable", e);
        }
    }

    private String write(List<AdmitUnit> units) {
        try {
            return json.writeValueAsString(units);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("units are always writable", e);
        }
    }
}
