package org.campusfrontline.roster.feed;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.campusfrontline.platform.data.Row;
import org.campusfrontline.platform.data.Sql;
import org.campusfrontline.platform.time.Moments;
import org.campusfrontline.roster.duty.DutiesReplaced;
import org.campusfrontline.roster.duty.Duty;
import org.jspecify.annotations.Nullable;

/// Remembers what calendars show, in the transaction of each publication: what stays the same keeps its revision, what
/// a roster moves or takes away gets the next one.
@Singleton
class DutyJournal {

    private static final String UPSERT = """
            INSERT INTO feed_duty (period, person, day, shift, post, starts_at, ends_at, cancelled, revision, changed_at)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, 0, ?)
            ON DUPLICATE KEY UPDATE shift = VALUES(shift), post = VALUES(post), starts_at = VALUES(starts_at),
                ends_at = VALUES(ends_at), cancelled = VALUES(cancelled), revision = revision + 1,
                changed_at = VALUES(changed_at)
            """;
    private final Sql sql;

    DutyJournal(Sql sql) {
        this.sql = sql;
    }

    private record Key(String person, LocalDate day) {}

    private record Shown(String shift, @Nullable String post, Instant start, Instant end, boolean cancelled) {

        Shown takenAway() {
            return new Shown(shift, post, start, end, true);
        }
    }

    void replaced(@Observes DutiesReplaced told) {
        UUID period = told.period().id();
        Map<Key, Shown> before = shown(period);
        Instant at = Moments.stored(told.at());
        List<@Nullable Object[]> changes = new ArrayList<>();
        for (Duty duty : told.duties()) {
            Key key = new Key(duty.person(), duty.date());
            Shown now = new Shown(
                    duty.shift(), duty.post(), Moments.stored(duty.start()), Moments.stored(duty.end()), false);
            if (!now.equals(before.remove(key))) {
                changes.add(row(period, key, now, at));
            }
        }
        before.forEach((key, gone) -> {
            if (!gone.cancelled()) {
                changes.add(row(period, key, gone.takenAway(), at));
            }
        });
        if (!changes.isEmpty()) {
            sql.batch("remember duties", UPSERT, changes);
        }
    }

    private Map<Key, Shown> shown(UUID period) {
        Map<Key, Shown> shown = new HashMap<>();
        sql.list(
                        "remembered duties",
                        "SELECT person, day, shift, post, starts_at, ends_at, cancelled FROM feed_duty WHERE period = ?",
                        DutyJournal::read,
                        period)
                .forEach(entry -> shown.put(entry.getKey(), entry.getValue()));
        return shown;
    }

    private static Map.Entry<Key, Shown> read(Row row) throws SQLException {
        return Map.entry(
                new Key(row.text("person"), LocalDate.parse(row.text("day"))),
                new Shown(
                        row.text("shift"),
                        row.findText("post"),
                        row.instant("starts_at"),
                        row.instant("ends_at"),
                        row.number("cancelled") == 1));
    }

    private static @Nullable Object[] row(UUID period, Key key, Shown shown, Instant at) {
        return new @Nullable Object[] {
            period,
            key.person(),
            key.day(),
            shown.shift(),
            shown.post(),
            shown.start(),
            shown.end(),
            shown.cancelled(),
            at
        };
    }
}
