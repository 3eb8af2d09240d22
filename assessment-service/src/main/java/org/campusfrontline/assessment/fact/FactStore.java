package org.campusfrontline.assessment.fact;

import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.campusfrontline.platform.data.Row;
import org.campusfrontline.platform.data.Sql;
import org.jspecify.annotations.Nullable;

/// The facts' table. A fact that is there already stays as it is, so that repeated events change nothing.
@Singleton
public class FactStore {

    /// The generation that the live consumers feed.
    public static final int LIVE = 0;

    /// Later than every fact: for one who wants those after an emergency's end too.
    public static final Instant NO_END = Instant.parse("9999-12-31T00:00:00Z");

    private static final int PURGE_BATCH = 1000;
    private static final String INSERT = """
            INSERT INTO fact (generation, event_id, topic, part, place, kind, emergency, tree, unit, subject, version,
                occurred_at, figures)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            ON DUPLICATE KEY UPDATE generation = generation
            """;
    private static final String COLUMNS =
            "event_id, topic, part, place, kind, emergency, tree, unit, subject, version, occurred_at, figures";
    private static final String OVERWRITTEN = Stream.of(COLUMNS.split(", "))
            .filter(column -> !column.equals("event_id"))
            .map(column -> column + " = VALUES(" + column + ")")
            .collect(Collectors.joining(", "));
    private final Sql sql;

    FactStore(Sql sql) {
        this.sql = sql;
    }

    public void add(int generation, Fact fact) {
        sql.update("add fact", INSERT, values(generation, fact));
    }

    public void addAll(int generation, List<Fact> facts) {
        sql.batch(
                "add facts",
                INSERT,
                facts.stream().map(fact -> values(generation, fact)).toList());
    }

    /// All facts of one unit in one emergency up to a moment, in no order that means anything.
    public List<Fact> of(int generation, Fact.Scope scope, List<Fact.Kind> kinds, Instant until) {
        String marks =
                String.join(", ", kinds.stream().map(kind -> "'" + kind + "'").toList());
        return sql.list(
                "read facts",
                "SELECT " + COLUMNS + " FROM fact WHERE generation = ? AND emergency = ? AND tree = ? AND unit = ?"
                        + " AND kind IN (" + marks + ") AND occurred_at <= ?",
                FactStore::read,
                generation,
                scope.emergency(),
                scope.tree(),
                scope.unit(),
                until);
    }

    /// A page of the same, in the order of event ids.
    public List<Fact> page(Fact.Scope scope, List<Fact.Kind> kinds, Instant until, Optional<UUID> after, int limit) {
        String marks =
                String.join(", ", kinds.stream().map(kind -> "'" + kind + "'").toList());
        return sql.list(
                "page facts",
                "SELECT " + COLUMNS + " FROM fact WHERE generation = ? AND emergency = ? AND tree = ? AND unit = ?"
                        + " AND kind IN (" + marks
                        + ") AND occurred_at <= ? AND event_id > ? ORDER BY event_id LIMIT ?",
                FactStore::read,
                LIVE,
                scope.emergency(),
                scope.tree(),
                scope.unit(),
                until,
                after.orElse(new UUID(0, 0)),
                limit);
    }

    /// The units with facts in an emergency, after the given one in the order of tree and code.
    public List<Fact.Scope> scopes(String emergency, Optional<Fact.Scope> after, int limit) {
        String tree = after.map(Fact.Scope::tree).orElse("");
        String unit = after.map(Fact.Scope::unit).orElse("");
        return sql.list(
                "units with facts",
                """
                SELECT DISTINCT emergency, tree, unit FROM fact
                WHERE generation = ? AND emergency = ? AND (tree > ? OR (tree = ? AND unit > ?))
                ORDER BY tree, unit LIMIT ?
                """,
                row -> new Fact.Scope(row.text("emergency"), row.text("tree"), row.text("unit")),
                LIVE,
                emergency,
                tree,
                tree,
                unit,
                limit);
    }

    /// Every unit and emergency with facts in a generation.
    public List<Fact.Scope> allScopes(int generation) {
        return sql.list(
                "all units with facts",
                "SELECT DISTINCT emergency, tree, unit FROM fact WHERE generation = ? ORDER BY emergency, tree, unit",
                row -> new Fact.Scope(row.text("emergency"), row.text("tree"), row.text("unit")),
                generation);
    }

    /// Puts the facts of a generation in the place of a unit's live ones, as far as the topics were read. Belongs into
    /// one transaction: readers see the facts before it or those after it.
    public void adopt(int generation, Fact.Scope scope, ReadSpans read) {
        read.spans()
                .forEach((partition, span) -> sql.update(
                        "clear live facts",
                        "DELETE FROM fact WHERE generation = ? AND emergency = ? AND tree = ? AND unit = ?"
                                + " AND topic = ? AND part = ? AND place >= ? AND place < ?",
                        LIVE,
                        scope.emergency(),
                        scope.tree(),
                        scope.unit(),
                        partition.topic(),
                        partition.partition(),
                        span.from(),
                        span.to()));
        sql.update(
                "adopt facts",
                "INSERT INTO fact (generation, " + COLUMNS + ") SELECT ?, " + COLUMNS + " FROM fact AS replayed"
                        + " WHERE replayed.generation = ? AND replayed.emergency = ? AND replayed.tree = ?"
                        + " AND replayed.unit = ? ON DUPLICATE KEY UPDATE " + OVERWRITTEN,
                LIVE,
                generation,
                scope.emergency(),
                scope.tree(),
                scope.unit());
    }

    /// Forgets a generation, a batch a statement.
    public void forget(int generation) {
        if (generation == LIVE) {
            throw new IllegalArgumentException("the live facts are never forgotten");
        }
        String delete = "DELETE FROM fact WHERE generation = ? LIMIT " + PURGE_BATCH;
        int gone = PURGE_BATCH;
        while (gone == PURGE_BATCH) {
            gone = sql.update("forget generation", delete, generation);
        }
    }

    private static @Nullable Object[] values(int generation, Fact fact) {
        return new @Nullable Object[] {
            generation,
            fact.eventId(),
            fact.place().topic(),
            fact.place().partition(),
            fact.place().offset(),
            fact.kind(),
            fact.scope().emergency(),
            fact.scope().tree(),
            fact.scope().unit(),
            fact.subject(),
            fact.version(),
            fact.occurredAt(),
            fact.figures()
        };
    }

    private static Fact read(Row row) throws SQLException {
        return new Fact(
                row.id("event_id"),
                new Fact.Place(row.text("topic"), Math.toIntExact(row.number("part")), row.number("place")),
                Fact.Kind.valueOf(row.text("kind")),
                new Fact.Scope(row.text("emergency"), row.text("tree"), row.text("unit")),
                row.text("subject"),
                row.number("version"),
                row.instant("occurred_at"),
                row.text("figures"));
    }
}
