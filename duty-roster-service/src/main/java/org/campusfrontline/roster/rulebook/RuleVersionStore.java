package org.campusfrontline.roster.rulebook;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.campusfrontline.platform.data.Row;
import org.campusfrontline.platform.data.Sql;

/// The table of versions. No statement here touches the row of a published one.
@Singleton
class RuleVersionStore {

    private static final String COLUMNS =
            "id, rule_set, number, state, valid_from, valid_until, rules, published_at, version";
    private final Sql sql;
    private final ObjectMapper json;

    RuleVersionStore(Sql sql, ObjectMapper json) {
        this.sql = sql;
        this.json = json;
    }

    Optional<RuleVersion> find(UUID ruleSet, int number) {
        return sql.one(
                "find rule version",
                "SELECT " + COLUMNS + " FROM rule_set_version WHERE rule_set = ? AND number = ?",
                this::read,
                ruleSet,
                number);
    }

    /// Versions of a set below a number, the newest first.
    List<RuleVersion> page(UUID ruleSet, int below, int limit) {
        return sql.list(
                "page rule versions",
                "SELECT " + COLUMNS
                        + " FROM rule_set_version WHERE rule_set = ? AND number < ? ORDER BY number DESC LIMIT ?",
                this::read,
                ruleSet,
                below,
                limit);
    }

    void add(RuleVersion version) {
        sql.update(
                "add rule version",
                "INSERT INTO rule_set_version (" + COLUMNS + ") VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                version.id(),
                version.ruleSet(),
                version.number(),
                version.state(),
                version.validFrom(),
                version.validUntil(),
                text(version.rules()),
                version.publishedAt(),
                version.version());
    }

    /// Writes a draft over the version that it names; false when that is no longer the present one or no draft.
    boolean change(RuleVersion version) {
        return sql.update(
                        "change rule version",
                        """
                        UPDATE rule_set_version SET valid_from = ?, valid_until = ?, rules = ?, version = version + 1
                        WHERE id = ? AND version = ? AND state = 'DRAFT'
                        """,
                        version.validFrom(),
                        version.validUntil(),
                        text(version.rules()),
                        version.id(),
                        version.version())
                == 1;
    }

    /// Publishes a draft; false when it is none or not of that version.
    boolean publish(RuleVersion version, Instant now) {
        return sql.update("publish rule version", """
                        UPDATE rule_set_version SET state = 'PUBLISHED', published_at = ?, version = version + 1
                        WHERE id = ? AND version = ? AND state = 'DRAFT'
                        """, now, version.id(), version.version()) == 1;
    }

    private RuleVersion read(Row row) throws SQLException {
        String until = row.findText("valid_until");
        return new RuleVersion(
                row.id("id"),
                row.id("rule_set"),
                Math.toIntExact(row.number("number")),
                VersionState.valueOf(row.text("state")),
                LocalDate.parse(row.text("valid_from")),
                until == null ? null : LocalDate.parse(until),
                rules(row.text("rules")),
                row.findInstant("published_at"),
                row.number("version"));
    }

    private String text(List<RuleRequests.RulePart> rules) {
        try {
            return json.writeValueAsString(rules);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("rules are always writable", e);
        }
    }

    private List<RuleRequests.RulePart> rules(String text) {
        try {
            return json.readValue(text, new TypeReference<>() {});
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("rules that we wrote are always readable", e);
        }
    }
}
