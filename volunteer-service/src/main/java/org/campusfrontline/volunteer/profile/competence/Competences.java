package org.campusfrontline.volunteer.profile.competence;

import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.campusfrontline.platform.data.Row;
import org.campusfrontline.platform.data.Sql;

/// Rows of the catalogue.
@Singleton
public class Competences {

    private static final String SELECT =
            "SELECT code, kind, name_zh, name_en, by_unit, active, version FROM competence";
    private static final String INSERT = """
            INSERT IGNORE INTO competence (code, kind, name_zh, name_en, by_unit, active, version)
            VALUES (?, ?, ?, ?, ?, ?, 1)
            """;
    private static final String UPDATE = """
            UPDATE competence SET name_zh = ?, name_en = ?, by_unit = ?, active = ?, version = version + 1
            WHERE code = ? AND version = ?
            """;
    private final Sql sql;

    Competences(Sql sql) {
        this.sql = sql;
    }

    public List<Competence> all() {
        return sql.list("read competences", SELECT + " ORDER BY kind, code", Competences::read);
    }

    public Map<String, Competence> byCode() {
        return all().stream().collect(Collectors.toUnmodifiableMap(Competence::code, Function.identity()));
    }

    Optional<Competence> find(String code) {
        return sql.one("read competence", SELECT + " WHERE code = ?", Competences::read, code);
    }

    /// False where the code is taken.
    boolean insert(CompetenceRequests.NewCompetence wanted) {
        return sql.update(
                        "insert competence",
                        INSERT,
                        wanted.code(),
                        wanted.kind(),
                        wanted.nameZh(),
                        wanted.nameEn(),
                        wanted.byUnit(),
                        true)
                == 1;
    }

    /// False where it is not in that version any more.
    boolean update(String code, long version, CompetenceRequests.CompetenceChange wanted) {
        return sql.update(
                        "update competence",
                        UPDATE,
                        wanted.nameZh(),
                        wanted.nameEn(),
                        wanted.byUnit(),
                        wanted.active(),
                        code,
                        version)
                == 1;
    }

    private static Competence read(Row row) throws SQLException {
        return new Competence(
                row.text("code"),
                CompetenceKind.valueOf(row.text("kind")),
                row.text("name_zh"),
                row.text("name_en"),
                row.number("by_unit") != 0,
                row.number("active") != 0,
                row.number("version"));
    }
}
