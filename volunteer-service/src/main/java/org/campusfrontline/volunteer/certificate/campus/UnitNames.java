package org.campusfrontline.volunteer.certificate.campus;

import jakarta.inject.Singleton;
import java.util.Optional;
import org.campusfrontline.platform.data.Sql;

/// The projection of the directory's units that certificates read their names from; a unit that was closed keeps its
/// name.
@Singleton
public class UnitNames {

    private static final String SELECT = "SELECT name_zh, name_en FROM certificate_unit WHERE code = ?";
    private static final String PUT = """
            INSERT INTO certificate_unit (code, name_zh, name_en, version) VALUES (?, ?, ?, ?)
            ON DUPLICATE KEY UPDATE
                name_zh = IF(VALUES(version) > version, VALUES(name_zh), name_zh),
                name_en = IF(VALUES(version) > version, VALUES(name_en), name_en),
                version = GREATEST(version, VALUES(version))
            """;
    private final Sql sql;

    UnitNames(Sql sql) {
        this.sql = sql;
    }

    /// Empty for a unit of which the directory has not told.
    public Optional<UnitName> find(String code) {
        return sql.one("read unit name", SELECT, row -> new UnitName(row.text("name_zh"), row.text("name_en")), code);
    }

    void put(String code, UnitName name, long version) {
        sql.update("project unit name", PUT, code, name.zh(), name.en(), version);
    }
}
