package org.campusfrontline.notification.notice;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.campusfrontline.platform.Language;
import org.campusfrontline.platform.data.Row;
import org.campusfrontline.platform.data.Sql;
import org.campusfrontline.platform.time.Ids;
import org.jspecify.annotations.Nullable;

/// The notices' table. A person's sequence is taken under the lock of the person's mailbox row and held to the commit,
/// so whoever sees number n has every number below it to see.
@Singleton
public class NoticeStore {

    private static final String COLUMNS = "n.person, n.seq, n.id, n.kind, n.params, n.target_type, n.target_id,"
            + " n.created_at, n.read_at, p.language FROM notice n LEFT JOIN person p ON p.number = n.person ";
    private final Sql sql;
    private final ObjectMapper json;
    private final Ids ids;
    private final Clock clock;

    NoticeStore(Sql sql, ObjectMapper json, Ids ids, Clock clock) {
        this.sql = sql;
        this.json = json;
        this.ids = ids;
        this.clock = clock;
    }

    /// Two statements: the first takes the next number and the lock, the second asks the connection for that number
    /// where it inserts. It does not select it: MariaDB flushes its log at the end of each insert that selects, not
    /// only at the commit, which took 4 ms a notice.
    /// A notice that the person already has from this event stays alone. `changed_at` is told by the clock of the
    /// database, which all replicas share.
    void add(NewNotice notice) {
        Instant now = clock.instant();
        sql.update("take sequence", """
                INSERT INTO mailbox (person, last_seq, changed_at) VALUES (?, LAST_INSERT_ID(1), UTC_TIMESTAMP(6))
                ON DUPLICATE KEY UPDATE last_seq = LAST_INSERT_ID(last_seq + 1), changed_at = VALUES(changed_at)
                """, notice.person());
        sql.update(
                "add notice",
                """
                INSERT INTO notice (person, seq, id, event_id, kind, params, target_type, target_id, created_at)
                VALUES (?, LAST_INSERT_ID(), ?, ?, ?, ?, ?, ?, ?)
                ON DUPLICATE KEY UPDATE notice.kind = notice.kind
                """,
                notice.person(),
                ids.next(),
                notice.eventId(),
                notice.kind(),
                text(notice.params()),
                notice.target().type(),
                notice.target().id(),
                now);
    }

    /// A person's notices below a sequence, newest first.
    public List<NoticeRow> newest(String person, long before, boolean unreadOnly, Set<NoticeKind> kinds, int limit) {
        String unread = unreadOnly ? " AND n.read_at IS NULL" : "";
        String marks =
                String.join(", ", kinds.stream().map(kind -> "'" + kind + "'").toList());
        String ofKinds = kinds.isEmpty() ? "" : " AND n.kind IN (" + marks + ")";
        return sql.list(
                "newest notices",
                "SELECT " + COLUMNS + "WHERE n.person = ? AND n.seq < ?" + unread + ofKinds
                        + " ORDER BY n.seq DESC LIMIT ?",
                this::read,
                person,
                before,
                limit);
    }

    /// The notices of several people that come after what each has seen, in order, at most `limit` in all.
    public List<NoticeRow> after(Map<String, Long> seen, int limit) {
        if (seen.isEmpty()) {
            return List.of();
        }
        List<@Nullable Object> values = new ArrayList<>();
        List<String> parts = new ArrayList<>();
        seen.forEach((person, seq) -> {
            parts.add("(n.person = ? AND n.seq > ?)");
            values.add(person);
            values.add(seq);
        });
        values.add(limit);
        return sql.list(
                "notices after",
                "SELECT " + COLUMNS + "WHERE " + String.join(" OR ", parts) + " ORDER BY n.person, n.seq LIMIT ?",
                this::read,
                values.toArray());
    }

    /// The people whose mailboxes changed in the last while, by the database's clock, with their last numbers.
    public Map<String, Long> changedWithin(Duration lately) {
        return numbers(
                "changed mailboxes",
                "SELECT person, last_seq FROM mailbox WHERE changed_at >= UTC_TIMESTAMP(6) - INTERVAL ? MICROSECOND",
                TimeUnit.NANOSECONDS.toMicros(lately.toNanos()));
    }

    /// The last numbers of these people; without those who have no notice yet.
    public Map<String, Long> lastSeqs(Collection<String> people) {
        if (people.isEmpty()) {
            return Map.of();
        }
        String marks = String.join(", ", Collections.nCopies(people.size(), "?"));
        return numbers(
                "last sequences",
                "SELECT person, last_seq FROM mailbox WHERE person IN (" + marks + ")",
                people.toArray());
    }

    private Map<String, Long> numbers(String doing, String select, @Nullable Object... values) {
        Map<String, Long> numbers = new HashMap<>();
        sql.list(doing, select, row -> Map.entry(row.text("person"), row.number("last_seq")), values)
                .forEach(mailbox -> numbers.put(mailbox.getKey(), mailbox.getValue()));
        return numbers;
    }

    public long lastSeq(String person) {
        return lastSeqs(List.of(person)).getOrDefault(person, 0L);
    }

    public long unread(String person) {
        return sql.one(
                        "count unread",
                        "SELECT COUNT(*) AS unread FROM notice WHERE person = ? AND read_at IS NULL",
                        row -> row.number("unread"),
                        person)
                .orElse(0L);
    }

    /// False where the person has no such notice; reading twice keeps the first time.
    public boolean markRead(String person, UUID id) {
        sql.update(
                "mark read",
                "UPDATE notice SET read_at = ? WHERE id = ? AND person = ? AND read_at IS NULL",
                clock.instant(),
                id,
                person);
        return sql.one(
                        "find notice",
                        "SELECT seq FROM notice WHERE id = ? AND person = ?",
                        row -> row.number("seq"),
                        id,
                        person)
                .isPresent();
    }

    /// Marks everything up to and including a sequence.
    public void markReadUpTo(String person, long seq) {
        sql.update(
                "mark all read",
                "UPDATE notice SET read_at = ? WHERE person = ? AND seq <= ? AND read_at IS NULL",
                clock.instant(),
                person,
                seq);
    }

    private NoticeRow read(Row row) throws SQLException {
        String language = row.findText("language");
        return new NoticeRow(
                row.text("person"),
                row.number("seq"),
                row.id("id"),
                NoticeKind.valueOf(row.text("kind")),
                params(row.text("params")),
                new NewNotice.Target(row.text("target_type"), row.text("target_id")),
                row.instant("created_at"),
                row.findInstant("read_at"),
                language == null ? Language.ZH_CN : Language.ofTag(language));
    }

    private String text(NoticeParams params) {
        try {
            return json.writeValueAsString(params);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("params are always writable", e);
        }
    }

    private NoticeParams params(String text) {
        try {
            return json.readValue(text, NoticeParams.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("params that we wrote are always readable", e);
        }
    }
}
