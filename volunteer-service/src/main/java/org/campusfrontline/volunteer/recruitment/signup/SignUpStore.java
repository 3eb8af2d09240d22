package org.campusfrontline.volunteer.recruitment.signup;

import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.campusfrontline.platform.data.Row;
import org.campusfrontline.platform.data.Sql;
import org.campusfrontline.volunteer.recruitment.shift.ShiftFacts;
import org.campusfrontline.volunteer.recruitment.signup.rule.SignUpState;
import org.jspecify.annotations.Nullable;

/// Rows of sign-ups. Whoever writes one holds its person's lock, so the version in the update is a net, not a lock.
@Singleton
class SignUpStore {

    // The ticket orders the waiting list; it was just counted up, by one or by as many
    // as wait together, in the row that this transaction holds.
    private static final String INSERT = """
            INSERT INTO sign_up
                (id, shift, person, state, ticket, promoted, shift_start, shift_end, signed_up_at, changed_at, version)
            VALUES (?, ?, ?, ?, NULL, FALSE, ?, ?, ?, ?, 1)
            """;
    private static final String INSERT_WAITING = """
            INSERT INTO sign_up
                (id, shift, person, state, ticket, at_once, stand_by, promoted, shift_start, shift_end, signed_up_at,
                    changed_at, version)
            VALUES (?, ?, ?, ?, (SELECT last_ticket - ? FROM shift_seats WHERE shift = ?), ?, ?, FALSE, ?, ?, ?, ?, 1)
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
    private static final String FIND_SEVERAL = "SELECT " + COLUMNS + " FROM sign_up u WHERE u.id IN (%s)";
    // By the key alone.
    private static final String LOCK_SEVERAL = "SELECT " + COLUMNS + """
            , u.shift_start, u.shift_end FROM sign_up u FORCE INDEX (PRIMARY) WHERE u.id IN (%s) ORDER BY u.id FOR UPDATE
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

    void insertConfirmed(List<SignUp> made, Instant start, Instant end) {
        insert("insert sign-up", INSERT, made, signUp -> new @Nullable Object[] {
            signUp.id(),
            signUp.shift(),
            signUp.person(),
            signUp.state(),
            start,
            end,
            signUp.signedUpAt(),
            signUp.changedAt()
        });
    }

    void insertWaiting(List<SignUpMaker.Made> made, Instant start, Instant end) {
        insert("insert waiting sign-up", INSERT_WAITING, made, one -> new @Nullable Object[] {
            one.signUp().id(),
            one.signUp().shift(),
            one.signUp().person(),
            one.signUp().state(),
            Objects.requireNonNull(one.place()).behind(),
            one.signUp().shift(),
            one.signUp().atOnce(),
            one.signUp().standBy(),
            start,
            end,
            one.signUp().signedUpAt(),
            one.signUp().changedAt()
        });
    }

    void insertApplied(List<SignUp> made, Instant start, Instant end) {
        insert("insert application", INSERT_APPLIED, made, signUp -> new @Nullable Object[] {
            signUp.id(),
            signUp.shift(),
            signUp.person(),
            signUp.state(),
            signUp.atOnce(),
            start,
            end,
            signUp.signedUpAt(),
            signUp.changedAt()
        });
    }

    private <T> void insert(String doing, String statement, List<T> made, Function<T, @Nullable Object[]> row) {
        if (!made.isEmpty()) {
            List<@Nullable Object[]> rows = new ArrayList<>();
            made.forEach(one -> rows.add(row.apply(one)));
            sql.batch(doing, statement, rows);
        }
    }

    /// The place in the line that was just counted up in the row that this transaction holds.
    void takeTicket(SignUp applied) {
        sql.update("take ticket", TAKE_TICKET, applied.shift(), applied.id());
    }

    void update(SignUp next) {
        updateAll(List.of(next));
    }

    void updateAll(List<SignUp> next) {
        List<@Nullable Object[]> rows = next.stream().map(SignUpStore::changes).toList();
        int changed = rows.isEmpty() ? 0 : sql.batch("update sign-up", UPDATE, rows);
        if (changed != rows.size()) {
            throw new IllegalStateException("sign-ups were changed without their people's lock: " + next);
        }
    }

    private static @Nullable Object[] changes(SignUp next) {
        return new @Nullable Object[] {
            next.state(),
            next.promoted(),
            next.extra(),
            next.offerUntil(),
            next.reason(),
            next.changedAt(),
            next.version(),
            next.id(),
            next.version() - 1
        };
    }

    Optional<SignUp> find(UUID id) {
        return sql.one("read sign-up", FIND, SignUpStore::read, id);
    }

    List<SignUp> findAll(Collection<UUID> ids) {
        return ids.isEmpty()
                ? List.of()
                : sql.list("read sign-ups", FIND_SEVERAL.formatted(places(ids)), SignUpStore::read, ids.toArray());
    }

    /// As they are now; their people are locked already.
    Map<UUID, Locked> lockAll(Collection<UUID> ids) {
        Map<UUID, Locked> locked = new HashMap<>();
        if (!ids.isEmpty()) {
            sql.list("lock sign-ups", LOCK_SEVERAL.formatted(places(ids)), SignUpStore::locked, ids.toArray())
                    .forEach(one -> locked.put(one.signUp().id(), one));
        }
        return locked;
    }

    private static String places(Collection<UUID> ids) {
        return String.join(", ", Collections.nCopies(ids.size(), "?"));
    }

    /// As it is now, whatever this transaction has read before; its person is locked already.
    Optional<Locked> lock(UUID id) {
        return sql.one("lock sign-up", LOCK, SignUpStore::locked, id);
    }

    private static Locked locked(Row row) throws SQLException {
        return new Locked(read(row), row.instant("shift_start"), row.instant("shift_end"));
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
