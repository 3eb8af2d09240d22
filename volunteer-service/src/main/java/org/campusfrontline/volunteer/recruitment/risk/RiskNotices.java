package org.campusfrontline.volunteer.recruitment.risk;

import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import org.campusfrontline.platform.data.Row;
import org.campusfrontline.platform.data.Sql;

/// Rows of notices, and the present version in the category's own row.
@Singleton
class RiskNotices {

    private static final String SELECT =
            "SELECT category, version, text_zh, text_en, published_at FROM risk_notice WHERE category = ?";
    private static final String STEP =
            "UPDATE post_category SET notice_version = notice_version + 1 WHERE code = ? AND notice_version = ?";
    private static final String INSERT = """
            INSERT INTO risk_notice (category, version, text_zh, text_en, published_by, published_at)
            VALUES (?, ?, ?, ?, ?, ?)
            """;
    private final Sql sql;

    RiskNotices(Sql sql) {
        this.sql = sql;
    }

    /// The present one; empty for a category that there is not.
    Optional<RiskNotice> present(String category) {
        Optional<Long> version = version(category);
        return version.map(now -> version(category, now).orElseGet(() -> RiskNotice.none(category)));
    }

    Optional<RiskNotice> version(String category, long version) {
        return sql.one("read risk notice", SELECT + " AND version = ?", RiskNotices::read, category, version);
    }

    /// False where the category has not that version now.
    boolean publish(RiskNotice next, String by, Instant at) {
        if (sql.update("step risk notice", STEP, next.category(), next.version() - 1) == 0) {
            return false;
        }
        sql.update("write risk notice", INSERT, next.category(), next.version(), next.textZh(), next.textEn(), by, at);
        return true;
    }

    private Optional<Long> version(String category) {
        return sql.one(
                "read version of risk notice",
                "SELECT notice_version FROM post_category WHERE code = ?",
                row -> row.number("notice_version"),
                category);
    }

    private static RiskNotice read(Row row) throws SQLException {
        return new RiskNotice(
                row.text("category"),
                row.number("version"),
                row.text("text_zh"),
                row.text("text_en"),
                row.instant("published_at"));
    }
}
