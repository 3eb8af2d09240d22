package org.campusfrontline.volunteer.recruitment.eligibility;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.campusfrontline.platform.data.Sql;
import org.campusfrontline.volunteer.recruitment.eligibility.rule.Requirement;

/// Rows of rule sets, and the present version in the category's own row. A version never changes, so what was read of
/// it is kept in memory; which version holds is read with the shift, never from memory.
@Singleton
class RuleSets {

    private static final int MOST_KEPT = 1_000;
    private static final String SELECT =
            "SELECT rules, changed_at FROM eligibility_rule_set WHERE category = ? AND version = ?";
    private static final String STEP =
            "UPDATE post_category SET rules_version = rules_version + 1 WHERE code = ? AND rules_version = ?";
    private static final String INSERT = """
            INSERT INTO eligibility_rule_set (category, version, rules, changed_by, changed_at)
            VALUES (?, ?, ?, ?, ?)
            """;
    private final Sql sql;
    private final RuleText text;
    private final Map<Key, List<Requirement>> kept = new ConcurrentHashMap<>();

    RuleSets(Sql sql, RuleText text) {
        this.sql = sql;
        this.text = text;
    }

    private record Key(String category, long version) {}

    List<Requirement> requirements(String category, long version) {
        if (version == 0) {
            return List.of();
        }
        if (kept.size() > MOST_KEPT) {
            kept.clear();
        }
        return kept.computeIfAbsent(
                new Key(category, version),
                key -> sql.one("read rules", SELECT, row -> text.requirements(row.text("rules")), category, version)
                        .orElseThrow());
    }

    /// The present one; empty for a category that there is not.
    Optional<RuleSetView> present(String category) {
        return sql.one(
                        "read version of rules",
                        "SELECT rules_version FROM post_category WHERE code = ?",
                        row -> row.number("rules_version"),
                        category)
                .map(version -> version(category, version)
                        .orElseGet(() -> new RuleSetView(category, List.of(), null, version)));
    }

    Optional<RuleSetView> version(String category, long version) {
        return sql.one(
                "read rule set",
                SELECT,
                row -> new RuleSetView(category, text.rules(row.text("rules")), row.instant("changed_at"), version),
                category,
                version);
    }

    /// False where the category has not that version now.
    boolean write(RuleSetView next, String by, Instant at) {
        if (sql.update("step rules", STEP, next.category(), next.version() - 1) == 0) {
            return false;
        }
        sql.update("write rules", INSERT, next.category(), next.version(), text.write(next.rules()), by, at);
        return true;
    }
}
