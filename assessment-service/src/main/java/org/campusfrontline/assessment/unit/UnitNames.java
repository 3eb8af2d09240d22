package org.campusfrontline.assessment.unit;

import jakarta.inject.Singleton;
import java.util.Optional;
import org.campusfrontline.platform.data.Sql;

/// The projection of units: names only.
@Singleton
public class UnitNames {

    private final Sql sql;

    UnitNames(Sql sql) {
        this.sql = sql;
    }

    public record UnitName(String code, String nameZh, String nameEn) {}

    public Optional<UnitName> find(String code) {
        return sql.one(
                "find unit",
                "SELECT code, name_zh, name_en FROM unit WHERE code = ?",
                row -> new UnitName(row.text("code"), row.text("name_zh"), row.text("name_en")),
                code);
    }

    void put(String code, String nameZh, String nameEn, long version) {
        String upsert = """
                INSERT INTO unit (code, name_zh, name_en, version) VALUES (?, ?, ?, ?)
                ON DUPLICATE KEY UPDATE
                    name_zh = IF(VALUES(version) > version, VALUES(name_zh), name_zh),
                    name_en = IF(VALUES(version) > version, VALUES(name_en), name_en),
                    version = GREATEST(version, VALUES(version))
                """;
        sql.update("project unit", upsert, code, nameZh, nameEn, version);
    }
}
