package org.campusfrontline.roster.carefund.source;

import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.campusfrontline.platform.data.Row;
import org.campusfrontline.platform.data.Sql;
import org.campusfrontline.roster.carefund.rule.FundPurpose;
import org.campusfrontline.roster.carefund.rule.PurposeLimit;
import org.campusfrontline.roster.carefund.rule.SourceRules;
import org.jspecify.annotations.Nullable;

/// The tables of sources and of what they allow.
@Singleton
public class FundSourceStore {

    private static final String SELECT = "SELECT id, tree, unit, title_zh, title_en, first_day, last_day, created_by,"
            + " created_at, version FROM fund_source ";
    private final Sql sql;

    FundSourceStore(Sql sql) {
        this.sql = sql;
    }

    void add(FundSource source) {
        sql.update(
                "add fund source",
                "INSERT INTO fund_source (id, tree, unit, title_zh, title_en, first_day, last_day, created_by,"
                        + " created_at, version) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, 1)",
                source.id(),
                source.tree(),
                source.unit(),
                source.titleZh(),
                source.titleEn(),
                source.rules().from(),
                source.rules().until(),
                source.createdBy(),
                source.createdAt());
        addPurposes(source.id(), source.rules());
    }

    public Optional<FundSource> find(UUID id) {
        return sql.one("find fund source", SELECT + "WHERE id = ?", this::read, id);
    }

    List<FundSource> after(UUID place, int limit) {
        return sql.list("list fund sources", SELECT + "WHERE id > ? ORDER BY id LIMIT ?", this::read, place, limit);
    }

    /// False where the version is no longer the present one.
    boolean change(UUID id, long version, String titleZh, String titleEn, SourceRules rules) {
        int changed = sql.update(
                "change fund source",
                "UPDATE fund_source SET title_zh = ?, title_en = ?, first_day = ?, last_day = ?, version = version + 1"
                        + " WHERE id = ? AND version = ?",
                titleZh,
                titleEn,
                rules.from(),
                rules.until(),
                id,
                version);
        if (changed == 1) {
            sql.update("clear fund purposes", "DELETE FROM fund_source_purpose WHERE source = ?", id);
            addPurposes(id, rules);
        }
        return changed == 1;
    }

    private void addPurposes(UUID id, SourceRules rules) {
        sql.batch(
                "add fund purposes",
                "INSERT INTO fund_source_purpose (source, purpose, each_fen, total_fen) VALUES (?, ?, ?, ?)",
                rules.purposes().stream()
                        .map(limit -> new @Nullable Object[] {id, limit.purpose(), limit.each(), limit.total()})
                        .toList());
    }

    private FundSource read(Row row) throws SQLException {
        UUID id = row.id("id");
        String last = row.findText("last_day");
        return new FundSource(
                id,
                row.text("tree"),
                row.text("unit"),
                row.text("title_zh"),
                row.text("title_en"),
                new SourceRules(
                        purposes(id),
                        LocalDate.parse(row.text("first_day")),
                        last == null ? null : LocalDate.parse(last)),
                row.text("created_by"),
                row.instant("created_at"),
                row.number("version"));
    }

    private List<PurposeLimit> purposes(UUID id) {
        return sql.list(
                "purposes of fund source",
                "SELECT purpose, each_fen, total_fen FROM fund_source_purpose WHERE source = ? ORDER BY purpose",
                row -> new PurposeLimit(
                        FundPurpose.valueOf(row.text("purpose")), row.number("each_fen"), row.number("total_fen")),
                id);
    }
}
