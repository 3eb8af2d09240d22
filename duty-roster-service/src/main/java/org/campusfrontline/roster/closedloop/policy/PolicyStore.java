package org.campusfrontline.roster.closedloop.policy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.campusfrontline.platform.data.Row;
import org.campusfrontline.platform.data.Sql;
import org.campusfrontline.roster.closedloop.rule.Phase;
import org.campusfrontline.roster.closedloop.rule.PhaseDays;
import org.campusfrontline.roster.period.PlanningPeriod;
import org.jspecify.annotations.Nullable;

/// The tables of policies and their versions; a version that was published is never written again.
@Singleton
public class PolicyStore {

    private static final String COLUMNS = "id, tree, unit, emergency, name_zh, name_en, created_by, created_at";
    private static final String VERSION = "policy, number, loop_days, isolation_days, watch_days, rest_days, tests,"
            + " source_title, source_link, source_quote, valid_from, drafted_by, drafted_at, published_by, published_at,"
            + " version";
    private final Sql sql;
    private final ObjectMapper json;

    PolicyStore(Sql sql, ObjectMapper json) {
        this.sql = sql;
        this.json = json;
    }

    void add(LoopPolicy policy) {
        sql.update(
                "add loop policy",
                "INSERT INTO loop_policy (" + COLUMNS + ") VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                policy.id(),
                policy.scope().tree(),
                policy.scope().unit(),
                policy.scope().emergency(),
                policy.nameZh(),
                policy.nameEn(),
                policy.createdBy(),
                policy.createdAt());
    }

    public Optional<LoopPolicy> find(UUID id) {
        return sql.one(
                "find loop policy", "SELECT " + COLUMNS + " FROM loop_policy WHERE id = ?", PolicyStore::read, id);
    }

    /// The same, held until the transaction ends; publications and plans of entries meet here.
    public Optional<LoopPolicy> lock(UUID id) {
        return sql.one(
                "lock loop policy",
                "SELECT " + COLUMNS + " FROM loop_policy WHERE id = ? FOR UPDATE",
                PolicyStore::read,
                id);
    }

    List<LoopPolicy> page(@Nullable String unit, Optional<UUID> after, int limit) {
        return sql.list(
                "page loop policies",
                "SELECT " + COLUMNS + " FROM loop_policy WHERE (? IS NULL OR unit = ?) AND (? IS NULL OR id > ?)"
                        + " ORDER BY id LIMIT ?",
                PolicyStore::read,
                unit,
                unit,
                after.orElse(null),
                after.orElse(null),
                limit);
    }

    int nextNumber(UUID policy) {
        return sql.one(
                        "next version of loop policy",
                        "SELECT COALESCE(MAX(number), 0) + 1 AS n FROM loop_policy_version WHERE policy = ?",
                        row -> (int) row.number("n"),
                        policy)
                .orElseThrow();
    }

    void draft(PolicyVersion draft) {
        sql.update(
                "draft loop policy version",
                "INSERT INTO loop_policy_version (policy, number, state, loop_days, isolation_days, watch_days,"
                        + " rest_days, tests, source_title, source_link, source_quote, drafted_by, drafted_at, version)"
                        + " VALUES (?, ?, 'DRAFT', ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 1)",
                draft.policy(),
                draft.number(),
                draft.days().loop(),
                draft.days().isolation(),
                draft.days().watch(),
                draft.days().rest(),
                text(draft.days().tests()),
                draft.source().title(),
                draft.source().link(),
                draft.source().quote(),
                draft.draftedBy(),
                draft.draftedAt());
    }

    /// False where it is no draft any more, or the version is not the present one.
    public boolean publish(PolicyVersion draft, PolicyVersion.Publication publication) {
        return sql.update(
                        "publish loop policy version",
                        "UPDATE loop_policy_version SET state = 'PUBLISHED', valid_from = ?, published_by = ?,"
                                + " published_at = ?, version = version + 1"
                                + " WHERE policy = ? AND number = ? AND version = ? AND state = 'DRAFT'",
                        publication.from(),
                        publication.by(),
                        publication.at(),
                        draft.policy(),
                        draft.number(),
                        draft.version())
                == 1;
    }

    public Optional<PolicyVersion> version(UUID policy, int number) {
        return sql.one(
                "find loop policy version",
                "SELECT " + VERSION + " FROM loop_policy_version WHERE policy = ? AND number = ?",
                this::readVersion,
                policy,
                number);
    }

    /// All, the newest first.
    List<PolicyVersion> versions(UUID policy) {
        return sql.list(
                "loop policy versions",
                "SELECT " + VERSION + " FROM loop_policy_version WHERE policy = ? ORDER BY number DESC",
                this::readVersion,
                policy);
    }

    public InForce inForce(UUID policy) {
        return new InForce(sql.list(
                "loop policy in force",
                "SELECT " + VERSION + " FROM loop_policy_version WHERE policy = ? AND state = 'PUBLISHED'"
                        + " ORDER BY valid_from, published_at, number",
                row -> {
                    PolicyVersion version = readVersion(row);
                    LocalDate from =
                            Objects.requireNonNull(version.publication()).from();
                    return new InForce.Step(version.number(), from, version.days());
                },
                policy));
    }

    private static LoopPolicy read(Row row) throws SQLException {
        return new LoopPolicy(
                row.id("id"),
                new PlanningPeriod.Scope(row.text("tree"), row.text("unit"), row.findText("emergency")),
                row.text("name_zh"),
                row.text("name_en"),
                row.text("created_by"),
                row.instant("created_at"));
    }

    private PolicyVersion readVersion(Row row) throws SQLException {
        Instant publishedAt = row.findInstant("published_at");
        return new PolicyVersion(
                row.id("policy"),
                (int) row.number("number"),
                publishedAt == null
                        ? null
                        : new PolicyVersion.Publication(
                                LocalDate.parse(row.text("valid_from")), row.text("published_by"), publishedAt),
                new PhaseDays(
                        (int) row.number("loop_days"),
                        (int) row.number("isolation_days"),
                        (int) row.number("watch_days"),
                        (int) row.number("rest_days"),
                        tests(row.text("tests"))),
                new PolicyVersion.Source(
                        row.text("source_title"), row.findText("source_link"), row.text("source_quote")),
                row.text("drafted_by"),
                row.instant("drafted_at"),
                row.number("version"));
    }

    private Map<Phase, List<Integer>> tests(String text) {
        try {
            return json.readValue(text, new TypeReference<Map<Phase, List<Integer>>>() {});
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("tests that we wrote are always readable", e);
        }
    }

    private String text(Map<Phase, List<Integer>> tests) {
        try {
            return json.writeValueAsString(tests);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("tests are always writable", e);
        }
    }
}
