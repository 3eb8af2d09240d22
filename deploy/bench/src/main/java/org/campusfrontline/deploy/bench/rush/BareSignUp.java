package org.campusfrontline.deploy.bench.rush;

import java.nio.ByteBuffer;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.UUID;
import org.campusfrontline.deploy.bench.measure.TimeIds;
import org.campusfrontline.deploy.bench.measure.VolunteerDatabase;

/// A sign-up as one transaction of bare JDBC: the service's statements in the service's order, and nothing around them.
final class BareSignUp {

    private static final String TOPIC = "volunteer.signup.v1";
    private static final String TRACE = "00-%s-00f067aa0ba902b7-01";
    private static final int NORMAL_LANE = 1;
    private static final int HASH_BYTES = 32;
    private static final int KEPT_DAYS = 7;
    private final Connection connection;
    private final String answer;

    /// `answer` has the length of the sealed answers that the service stores.
    BareSignUp(Connection connection, String answer) {
        this.connection = connection;
        this.answer = answer;
    }

    /// What the service reads of a shift before it locks anything.
    private record Shift(
            byte[] id,
            String post,
            String activity,
            String emergency,
            String tree,
            String unit,
            String titleZh,
            String titleEn,
            LocalDateTime start,
            LocalDateTime end,
            long edition) {}

    Result take(Attempt attempt) throws SQLException {
        String key = UUID.randomUUID().toString();
        Result result = inTransaction(attempt, key);
        if (result == Result.REFUSED) {
            connection.rollback();
        } else {
            update(BareStatements.ANSWER, answer, attempt.person(), key);
            connection.commit();
        }
        return result;
    }

    private Result inTransaction(Attempt attempt, String key) throws SQLException {
        LocalDateTime now = LocalDateTime.now(ZoneOffset.UTC).truncatedTo(ChronoUnit.MICROS);
        update(BareStatements.CLAIM, attempt.person(), key, new byte[HASH_BYTES], now.plusDays(KEPT_DAYS));
        Shift shift = shift(attempt.shift());
        if (!isFree(attempt, shift)) {
            return Result.REFUSED;
        }
        long position = takeSeat(shift);
        if (position < 0) {
            return Result.REFUSED;
        }
        UUID id = TimeIds.next();
        insert(attempt, shift, id, position, now);
        audit(attempt, shift, id, position, now, key);
        outbox(attempt, shift, id, position, now, key);
        return position == 0 ? Result.SEATED : Result.WAITING;
    }

    private void audit(Attempt attempt, Shift shift, UUID id, long position, LocalDateTime now, String key)
            throws SQLException {
        String facts = "{\"shift\":\"" + attempt.shift() + "\",\"person\":\"" + attempt.person() + "\",\"version\":1}";
        update(
                BareStatements.AUDIT,
                TimeIds.bytes(TimeIds.next()),
                now,
                attempt.person(),
                "sign-up." + step(position),
                "sign-up",
                id.toString(),
                shift.unit(),
                key,
                facts);
    }

    private void outbox(Attempt attempt, Shift shift, UUID id, long position, LocalDateTime now, String key)
            throws SQLException {
        update(
                BareStatements.OUTBOX,
                NORMAL_LANE,
                VolunteerDatabase.bucket(id.toString()),
                TimeIds.next().toString(),
                TOPIC,
                id.toString(),
                "org.campusfrontline.volunteer.sign-up-" + step(position),
                1,
                TRACE.formatted(key.replace("-", "")),
                event(attempt, shift, id, position, now));
    }

    private static String step(long position) {
        return position == 0 ? "confirmed" : "wait-listed";
    }

    private Shift shift(String id) throws SQLException {
        byte[] bytes = TimeIds.bytes(UUID.fromString(id));
        try (PreparedStatement select = connection.prepareStatement(BareStatements.SHIFT)) {
            select.setObject(1, bytes);
            try (ResultSet row = select.executeQuery()) {
                row.next();
                return new Shift(
                        bytes,
                        text(row.getBytes("post")),
                        text(row.getBytes("activity")),
                        text(row.getBytes("emergency")),
                        row.getString("tree"),
                        row.getString("unit"),
                        row.getString("title_zh"),
                        row.getString("title_en"),
                        row.getObject("starts_at", LocalDateTime.class),
                        row.getObject("ends_at", LocalDateTime.class),
                        row.getLong("edition"));
            }
        }
    }

    /// Locks the person; whether no other seat, no busy time and no sign-up for this shift stands in the way.
    private boolean isFree(Attempt attempt, Shift shift) throws SQLException {
        boolean free = true;
        try (PreparedStatement lock = connection.prepareStatement(BareStatements.LOCK)) {
            bind(lock, shift.start(), shift.end(), attempt.person(), shift.start(), shift.end(), attempt.person());
            try (ResultSet rows = lock.executeQuery()) {
                while (rows.next()) {
                    byte[] other = rows.getBytes("shift");
                    free &= rows.getString("source") == null;
                    free &= other == null || (!Arrays.equals(other, shift.id()) && rows.getInt("seated") == 0);
                }
            }
        }
        return free;
    }

    /// 0 for a seat, the place in the line, -1 for nothing.
    private long takeSeat(Shift shift) throws SQLException {
        try (PreparedStatement take =
                connection.prepareStatement(BareStatements.TAKE, Statement.RETURN_GENERATED_KEYS)) {
            bind(take, shift.id(), true, shift.edition(), shift.edition());
            int rows = take.executeUpdate();
            try (ResultSet numbers = take.getGeneratedKeys()) {
                return rows == 0 ? -1 : numbers.next() ? numbers.getLong(1) : 0;
            }
        }
    }

    private void insert(Attempt attempt, Shift shift, UUID id, long position, LocalDateTime now) throws SQLException {
        byte[] bytes = TimeIds.bytes(id);
        if (position == 0) {
            update(
                    BareStatements.SEAT,
                    bytes,
                    shift.id(),
                    attempt.person(),
                    "CONFIRMED",
                    shift.start(),
                    shift.end(),
                    now,
                    now);
        } else {
            update(
                    BareStatements.WAIT,
                    bytes,
                    shift.id(),
                    attempt.person(),
                    "WAIT_LISTED",
                    0,
                    shift.id(),
                    shift.start(),
                    shift.end(),
                    now,
                    now);
        }
    }

    private static String event(Attempt attempt, Shift shift, UUID id, long position, LocalDateTime now) {
        String state = position == 0 ? "CONFIRMED" : "WAIT_LISTED";
        return "{\"signUp\":\"" + id + "\",\"person\":\"" + attempt.person() + "\",\"shift\":\"" + attempt.shift()
                + "\",\"post\":\"" + shift.post() + "\",\"activity\":\"" + shift.activity() + "\",\"emergency\":\""
                + shift.emergency() + "\",\"tree\":\"" + shift.tree() + "\",\"unit\":\"" + shift.unit()
                + "\",\"titleZh\":\"" + shift.titleZh() + "\",\"titleEn\":\"" + shift.titleEn()
                + "\",\"shiftStart\":\"" + instant(shift.start()) + "\",\"shiftEnd\":\"" + instant(shift.end())
                + "\",\"state\":\"" + state + "\",\"promoted\":false,"
                + (position == 0 ? "" : "\"position\":" + position + ",")
                + "\"occurredAt\":\"" + instant(now) + "\",\"version\":1}";
    }

    private void update(String sql, Object... values) throws SQLException {
        try (PreparedStatement update = connection.prepareStatement(sql)) {
            bind(update, values);
            update.executeUpdate();
        }
    }

    private static void bind(PreparedStatement statement, Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
    }

    private static Instant instant(LocalDateTime time) {
        return time.toInstant(ZoneOffset.UTC);
    }

    private static String text(byte[] id) {
        ByteBuffer buffer = ByteBuffer.wrap(id);
        return new UUID(buffer.getLong(), buffer.getLong()).toString();
    }
}
