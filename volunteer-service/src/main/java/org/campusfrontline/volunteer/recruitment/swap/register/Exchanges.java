package org.campusfrontline.volunteer.recruitment.swap.register;

import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.campusfrontline.platform.data.Row;
import org.campusfrontline.platform.data.Sql;
import org.campusfrontline.volunteer.recruitment.swap.rule.ExchangeState;
import org.jspecify.annotations.Nullable;

/// Rows of seats on offer. Whoever writes one holds its person first, and then the row.
@Singleton
public class Exchanges {

    private static final String SELECT = """
            SELECT x.id, x.sign_up, x.shift, x.person, x.to_person, x.swap, x.state, x.expires_at, x.created_at,
                x.changed_at, x.version,
                (SELECT GROUP_CONCAT(HEX(w.shift)) FROM exchange_wanted w WHERE w.exchange = x.id) AS wanted
            FROM seat_exchange x
            """;
    private static final String INSERT = """
            INSERT INTO seat_exchange
                (id, sign_up, shift, person, to_person, swap, state, sought, expires_at, created_at, changed_at, version)
            VALUES (?, ?, ?, ?, ?, ?, ?, FALSE, ?, ?, ?, ?)
            """;
    private static final String UPDATE = """
            UPDATE seat_exchange SET state = ?, sought = FALSE, changed_at = ?, version = ? WHERE id = ? AND version = ?
            """;
    private static final String OF_PERSON = """
            WHERE (x.person = ? OR (x.to_person = ? AND x.state IN ('OPEN', 'MATCHED'))) AND (? IS NULL OR x.id < ?)
            ORDER BY x.id DESC LIMIT\s""";
    private static final String POOL = """
            JOIN sign_up u ON u.id = x.sign_up
            WHERE x.state = 'OPEN' AND x.to_person IS NULL AND x.expires_at > ? AND x.person <> ?
                AND u.state = 'CONFIRMED' AND (? IS NULL OR x.id > ?)
            ORDER BY x.id LIMIT\s""";
    private static final String SWAPS = """
            JOIN sign_up u ON u.id = x.sign_up
            WHERE x.state = 'OPEN' AND x.to_person IS NULL AND x.swap AND x.expires_at > ? AND u.state = 'CONFIRMED'
            ORDER BY x.id LIMIT 1000
            """;
    private static final String UNSOUGHT = """
            SELECT COUNT(*) AS unsought FROM seat_exchange
            WHERE state = 'OPEN' AND swap AND to_person IS NULL AND NOT sought
            """;
    private static final String OVER = """
            SELECT x.id FROM seat_exchange x WHERE x.state = 'OPEN' AND x.expires_at <= ?
            UNION
            SELECT x.id FROM seat_exchange x JOIN sign_up u ON u.id = x.sign_up
            WHERE x.state IN ('OPEN', 'MATCHED') AND u.state <> 'CONFIRMED'
            LIMIT 200
            """;
    private final Sql sql;

    Exchanges(Sql sql) {
        this.sql = sql;
    }

    public void insert(Exchange made) {
        sql.update(
                "offer seat",
                INSERT,
                made.id(),
                made.signUp(),
                made.shift(),
                made.person(),
                made.to(),
                made.swap(),
                made.state(),
                made.expiresAt(),
                made.createdAt(),
                made.changedAt(),
                made.version());
        List<@Nullable Object[]> rows = made.wanted().stream()
                .map(shift -> new @Nullable Object[] {made.id(), shift})
                .toList();
        if (!rows.isEmpty()) {
            sql.batch("want shifts", "INSERT INTO exchange_wanted (exchange, shift) VALUES (?, ?)", rows);
        }
    }

    public void update(Exchange next) {
        int rows = sql.update(
                "update exchange",
                UPDATE,
                next.state(),
                next.changedAt(),
                next.version(),
                next.id(),
                next.version() - 1);
        if (rows != 1) {
            throw new IllegalStateException("an exchange was changed without its lock: " + next.id());
        }
    }

    public Optional<Exchange> find(UUID id) {
        return sql.one("read exchange", SELECT + "WHERE x.id = ?", Exchanges::read, id);
    }

    /// What is wanted never changes, so only the row itself is locked.
    public Optional<Exchange> lock(UUID id) {
        sql.one("lock exchange", "SELECT id FROM seat_exchange WHERE id = ? FOR UPDATE", row -> row.id("id"), id);
        return find(id);
    }

    /// In the order in which all lock them.
    public List<Exchange> lock(Collection<UUID> some) {
        return some.stream()
                .sorted(Comparator.comparing(UUID::toString))
                .map(id -> lock(id).orElseThrow())
                .toList();
    }

    public boolean isOnOffer(UUID signUp) {
        return sql.one(
                        "look for exchange",
                        "SELECT id FROM seat_exchange WHERE living_sign_up = ?",
                        row -> row.id("id"),
                        signUp)
                .isPresent();
    }

    /// What the person offers and is asked for, the latest first, after the given one.
    public List<Exchange> ofPerson(String person, @Nullable UUID after, int limit) {
        return sql.list(
                "read exchanges of person", SELECT + OF_PERSON + limit, Exchanges::read, person, person, after, after);
    }

    /// What others offer to everybody, the earliest first, after the given one.
    public List<Exchange> pool(String reader, Instant now, @Nullable UUID after, int limit) {
        return sql.list("read seats on offer", SELECT + POOL + limit, Exchanges::read, now, reader, after, after);
    }

    /// The swaps that are open to everybody, the earliest first.
    public List<Exchange> swaps(Instant now) {
        return sql.list("read open swaps", SELECT + SWAPS, Exchanges::read, now);
    }

    /// Whether there is one for which nobody has looked for partners.
    public boolean hasUnsought() {
        return sql.one("look for unsought swaps", UNSOUGHT, row -> row.number("unsought") > 0)
                .orElse(false);
    }

    public void sought(Collection<Exchange> seen) {
        List<@Nullable Object[]> rows = seen.stream()
                .map(one -> new @Nullable Object[] {one.id(), one.version()})
                .toList();
        if (!rows.isEmpty()) {
            sql.batch("mark swaps", "UPDATE seat_exchange SET sought = TRUE WHERE id = ? AND version = ?", rows);
        }
    }

    /// Those whose time is over or whose seat is not their person's any more.
    public List<UUID> over(Instant now) {
        return sql.list("find exchanges that are over", OVER, row -> row.id("id"), now);
    }

    private static Exchange read(Row row) throws SQLException {
        return new Exchange(
                row.id("id"),
                row.id("sign_up"),
                row.id("shift"),
                row.text("person"),
                row.findText("to_person"),
                row.number("swap") != 0,
                shifts(row.findText("wanted")),
                ExchangeState.valueOf(row.text("state")),
                row.instant("expires_at"),
                row.instant("created_at"),
                row.instant("changed_at"),
                row.number("version"));
    }

    private static Set<UUID> shifts(@Nullable String hex) {
        return hex == null
                ? Set.of()
                : Stream.of(hex.split(",")).map(Exchanges::shift).collect(Collectors.toUnmodifiableSet());
    }

    private static UUID shift(String hex) {
        return new UUID(
                Long.parseUnsignedLong(hex.substring(0, 16), 16), Long.parseUnsignedLong(hex.substring(16), 16));
    }
}
