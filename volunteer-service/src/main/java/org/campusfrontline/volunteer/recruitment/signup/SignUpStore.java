package org.campusfrontline.volunteer.recruitment.signup;

import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.campusfrontline.platform.data.Row;
import org.campusfrontline.platform.data.Sql;
import org.campusfrontline.volunteer.recruitment.shift.ShiftFacts;
import org.campusfrontline.volunteer.recruitment.signup.rule.SignUpState;
import org.jspecify.annotations.Nullable;

/// Rows of sign-ups. Whoever writes one holds its person's lock, so the version in the update is a net, not a lock.
@Singleton
class SignUpStore {

    // The ticket orders the waiting list; it was just counted up in the row that this transaction holds.
    private static final String INSERT = """
            INSERT INTO sign_up
                (id, shift, person, state, ticket, promoted, shift_start, shift_end, signed_up_at, changed_at, version)
            VALUES (?, ?, ?, ?, NULL, FALSE, ?, ?, ?, ?, 1)
            """;
    private static final String INSERT_WAITING = """
            INSERT INTO sign_up
                (id, shift, person, state, ticket, at_once, stand_by, promoted, shift_start, shift_end, signed_up_at,
                    changed_at, version)
            VALUES (?, ?, ?, ?, (SELECT last_ticket FROM shift_seats WHERE shift = ?), ?, ?, FALSE, ?, ?, ?, ?, 1)
            """;
    private static final String INSERT_APPLIED = """
            INSERT INTO sign_up
                (id, shift, person, state, at_once, promoted, shift_start, shift_end, signed_up_at, changed_at, version)
            VALUES (?, ?, ?, ?, ?, FALSE, ?, ?, ?, ?, 1)
            """;
    private static final String TAKE_TICKET = """
            UPDATE sign_up SET ticket = (SELECT last_ticket FROM shift_seats WHERE shift = ?) WHERE id = ?
            """;
    private static final String UPDATE = """
            UPDATE sign_up
            SET state = ?, promoted = ?, extra = ?, offer_until = ?, reason = ?, changed_at = ?, version = ?
            WHERE id = ? AND version = ?
            """;
    static final String COLUMNS = """
            u.id, u.shift AS of_shift, u.person, u.state, u.promoted, u.at_once, u.stand_by, u.extra, u.offer_until, u.reason, u.signed_up_at,
            u.changed_at, u.version
            """;
    private static final String FIND = "SELECT " + COLUMNS + " FROM sign_up u WHERE u.id = ?";
    private static final String LOCK = "SELECT " + COLUMNS + """
            , u.shift_start, u.shift_end FROM sign_up u WHERE u.id = ? FOR UPDATE
            """;
    private static final String LIVING = "SELECT " + COLUMNS + ", " + Consents.COLUMNS + " FROM sign_up u\n"
            + Consents.JOIN + " WHERE u.shift = ? AND u.living_person IS NOT NULL ORDER BY u.id";
    private static final String FOLLOW = """
            UPDATE sign_up SET shift_start = ?, shift_end = ?, offer_until = ?, changed_at = ?, version = ? WHERE id = ?
            """;
    private final Sql sql;

    SignUpStore(Sql sql) {
        this.sql = sql;
    }

    void insertConfirmed(SignUp made, Instant start, Instant end) {
        sql.update(
                "insert sign-up",
                INSERT,
                made.id(),
                made.shift(),
                made.person(),
                made.state(),
                start,
                end,
                made.signedUpAt(),
                made.changedAt());
    }

    void insertWaiting(SignUp made, Instant start, Instant end) {
        sql.update(
                "insert waiting sign-up",
                INSERT_WAITING,
                made.id(),
                made.shift(),
                made.person(),
                made.state(),
                made.shift(),
                made.atOnce(),
                made.standBy(),
                start,
                end,
                made.signedUpAt(),
                made.changedAt());
    }

    void insertApplied(SignUp made, Instant start, Instant end) {
        sql.update(
                "insert application",
                INSERT_APPLIED,
                made.id(),
                made.shift(),
                made.person(),
                made.state(),
                made.atOnce(),
                start,
                end,
                made.signedUpAt(),
                made.changedAt());
    }

    /// The place in the line that was just counted up in the row that this transaction holds.
    void takeTicket(SignUp applied) {
        sql.update("take ticket", TAKE_TICKET, applied.shift(), applied.id());
    }

    void update(SignUp next) {
        int rows = sql.update(
                "update sign-up",
                UPDATE,
                next.state(),
                next.promoted(),
                next.extra(),
                next.offerUntil(),
                next.reason(),
                next.changedAt(),
                next.version(),
                next.id(),
                next.version() - 1);
        if (rows != 1) {
            throw new IllegalStateException("sign-up was changed without its person's lock: " + next.id());
        }
    }

    Optional<SignUp> find(UUID id) {
        return sql.one("read sign-up", FIND, SignUpStore::read, id);
    }

    /// As it is now, whatever this transaction has read before; its person is locked already.
    Optional<Locked> lock(UUID id) {
        return sql.one(
                "lock sign-up",
                LOCK,
                row -> new Locked(read(row), row.instant("shift_start"), row.instant("shift_end")),
                id);
    }

    /// With the time of its shift, which no shift leaves without its sign-ups.
    record Locked(SignUp signUp, Instant start, Instant end) {

        /// Whether what was read of the shift before the lock is still so.
        boolean isAt(ShiftFacts shift) {
            return start.equals(shift.start()) && end.equals(shift.end());
        }
    }

    /// All of a shift that have not ended, whose people are held, with the questions that are open.
    List<Living> living(UUID shift) {
        return sql.list("read living sign-ups", LIVING, row -> new Living(read(row), Consents.find(row)), shift);
    }

    record Living(SignUp signUp, @Nullable ConsentQuestion question) {}

    /// Takes sign-ups along to the new time of their shift.
    void follow(List<SignUp> signUps, Instant start, Instant end) {
        List<@Nullable Object[]> rows = signUps.stream()
                .map(one ->
                        new @Nullable Object[] {start, end, one.offerUntil(), one.changedAt(), one.version(), one.id()})
                .toList();
        if (!rows.isEmpty()) {
            sql.batch("move sign-ups", FOLLOW, rows);
        }
    }

    static SignUp read(Row row) throws SQLException {
        String reason = row.findText("reason");
        return new SignUp(
                row.id("id"),
                row.id("of_shift"),
                row.text("person"),
                SignUpState.valueOf(row.text("state")),
                row.number("promoted") != 0,
                row.number("at_once") != 0,
                row.number("stand_by") != 0,
                row.number("extra") != 0,
                row.findInstant("offer_until"),
                reason == null ? null : CancelReason.valueOf(reason),
                row.instant("signed_up_at"),
                row.instant("changed_at"),
                row.number("version"));
    }
}
