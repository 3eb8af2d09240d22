package org.campusfrontline.volunteer.recruitment.shape;

import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Constructor;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.campusfrontline.platform.data.Sql;
import org.campusfrontline.platform.problem.DatabaseFault;
import org.campusfrontline.volunteer.recruitment.shift.SeatGrant;
import org.campusfrontline.volunteer.recruitment.shift.Seats;
import org.campusfrontline.volunteer.recruitment.timeline.BusySpan;
import org.campusfrontline.volunteer.recruitment.timeline.BusySpans;
import org.campusfrontline.volunteer.recruitment.timeline.PersonTime;
import org.campusfrontline.volunteer.recruitment.timeline.Timelines;

/// The product's own tables and statements under the same load: its migrations, its lock of the person, its counter.
/// Mutants leave one of them out.
final class Ours implements ShapeLoad.Tables {

    private static final Instant START = Instant.parse("2031-05-25T08:00:00Z");
    private static final int FIRST_IN_LINE = 10_000;
    private static final int SHIFTS = ShapeLoad.RUSHED + ShapeLoad.OVERLAPPING + 1;
    private static final ThreadLocal<Connection> CURRENT = new ThreadLocal<>();
    private static final String INSERT = """
            INSERT INTO sign_up
                (id, shift, person, state, ticket, promoted, shift_start, shift_end, signed_up_at, changed_at, version)
            VALUES (?, ?, ?, 'CONFIRMED', NULL, FALSE, ?, ?, ?, ?, 1)
            """;

    private final Sql sql = make(Sql.class, DataSource.class, source());
    private final Seats seats = make(Seats.class, Sql.class, sql);
    private final Timelines timelines = make(Timelines.class, Sql.class, sql);
    private final BusySpans spans = make(BusySpans.class, Sql.class, sql);

    List<Shape> shapes() {
        String noNet = "ALTER TABLE shift_seats DROP CONSTRAINT ck_shift_seats_taken";
        return List.of(
                new Shape("OURS", Shape.COMMITTED, List.of(), this::signUp, Shape.NEVER),
                new Shape("OURS, promotion", Shape.COMMITTED, line(), this::promote, Shape.NEVER),
                new Shape("OURS, duties published meanwhile", Shape.COMMITTED, List.of(), this::duty, Shape.NEVER),
                new Shape(
                        "mutant: duties without the person's lock",
                        Shape.COMMITTED,
                        List.of("ALTER TABLE busy_span DROP FOREIGN KEY fk_busy_span_person"),
                        this::dutyWithoutPerson,
                        tally -> tally.doubled() > 0),
                new Shape(
                        "ours under repeatable read, which locks gaps",
                        Shape.REPEATABLE,
                        List.of(),
                        this::signUp,
                        tally -> tally.deadlocks() > 0 && tally.overbooked() == 0 && tally.doubled() == 0),
                new Shape(
                        "mutant: ours without the person's lock",
                        Shape.COMMITTED,
                        List.of(),
                        this::withoutPerson,
                        tally -> tally.doubled() > 0),
                new Shape(
                        "mutant: ours without condition and without net",
                        Shape.COMMITTED,
                        List.of(noNet),
                        this::withoutCondition,
                        tally -> tally.overbooked() > 0),
                new Shape(
                        "mutant: ours without condition, the net holds",
                        Shape.COMMITTED,
                        List.of(),
                        this::withoutCondition,
                        tally -> tally.overbooked() == 0 && tally.byNet() > 0));
    }

    private boolean signUp(Connection connection, int person, int shift) throws SQLException {
        return on(
                connection,
                () -> timelines
                        .lock(person(person), start(shift), end(shift))
                        .filter(time -> isFree(time, shift))
                        .filter(time -> seats.take(id(shift), false) instanceof SeatGrant.Seat)
                        .map(time -> insert(person, shift)));
    }

    private boolean duty(Connection connection, int person, int shift) throws SQLException {
        return isDuty(shift) ? publish(connection, person, shift, true) : signUp(connection, person, shift);
    }

    private boolean dutyWithoutPerson(Connection connection, int person, int shift) throws SQLException {
        return isDuty(shift) ? publish(connection, person, shift, false) : signUp(connection, person, shift);
    }

    /// Of the shifts at one time every other is a duty.
    private static boolean isDuty(int shift) {
        return shift >= ShapeLoad.RUSHED && shift < ShapeLoad.RUSHED + ShapeLoad.OVERLAPPING && shift % 2 == 1;
    }

    /// The duty, and after its commit what collides with it: found by a plain read, given up behind the lock.
    private boolean publish(Connection connection, int person, int shift, boolean held) throws SQLException {
        on(connection, () -> {
            if (held) {
                spans.hold(List.of(person(person)));
            }
            BusySpan span = new BusySpan(BusySpan.Source.DUTY, start(shift), end(shift));
            spans.replace(person(person), id(shift), BusySpan.Source.DUTY, List.of(span));
            return Optional.of(true);
        });
        connection.commit();
        return on(connection, () -> Optional.of(release(person, shift)));
    }

    private boolean release(int person, int shift) {
        sql.list(
                        "find collisions",
                        "SELECT u.id FROM sign_up u JOIN busy_span b ON b.person = u.person AND b.ends_at > u.shift_start"
                                + " AND b.starts_at < u.shift_end WHERE u.person = ? AND u.state = 'CONFIRMED'",
                        row -> row.id("id"),
                        person(person))
                .forEach(signUp -> {
                    timelines.lock(person(person), start(shift), end(shift));
                    step(signUp, "CONFIRMED", "CANCELLED");
                });
        return true;
    }

    private boolean withoutPerson(Connection connection, int person, int shift) throws SQLException {
        return on(
                connection,
                () -> timelines
                        .look(person(person), start(shift), end(shift))
                        .filter(time -> isFree(time, shift))
                        .filter(time -> seats.take(id(shift), false) instanceof SeatGrant.Seat)
                        .map(time -> insert(person, shift)));
    }

    private boolean withoutCondition(Connection connection, int person, int shift) throws SQLException {
        return on(
                connection,
                () -> timelines
                        .lock(person(person), start(shift), end(shift))
                        .filter(time -> isFree(time, shift))
                        .filter(time -> sql.update(
                                        "take without condition",
                                        "UPDATE shift_seats SET taken = taken + 1 WHERE shift = ?",
                                        id(shift))
                                == 1)
                        .map(time -> insert(person, shift)));
    }

    /// The first people hold the seats and the others wait, as in the plain shape.
    private static List<String> line() {
        List<String> rows = new ArrayList<>();
        for (int shift = 0; shift < ShapeLoad.RUSHED; shift++) {
            for (int person = 0; person < ShapeLoad.PEOPLE; person++) {
                boolean seated = person < ShapeLoad.SEATS;
                rows.add("INSERT INTO sign_up (id, shift, person, state, ticket, promoted, shift_start, shift_end,"
                        + " signed_up_at, changed_at, version) SELECT UNHEX('%s'), id, 'P%d', '%s', %s, FALSE, starts_at,"
                                .formatted(
                                        hex(FIRST_IN_LINE + shift * 100 + person),
                                        person,
                                        seated ? "CONFIRMED" : "WAIT_LISTED",
                                        seated ? "NULL" : Integer.toString(person))
                        + " ends_at, starts_at, starts_at, 1 FROM shift WHERE id = UNHEX('" + hex(shift) + "')");
            }
            rows.add("UPDATE shift_seats SET taken = %d, waiting = %d, last_ticket = %d WHERE shift = UNHEX('%s')"
                    .formatted(ShapeLoad.SEATS, ShapeLoad.PEOPLE - ShapeLoad.SEATS, ShapeLoad.PEOPLE, hex(shift)));
        }
        return rows;
    }

    private boolean promote(Connection connection, int person, int shift) throws SQLException {
        if (person >= ShapeLoad.SEATS || shift >= ShapeLoad.RUSHED) {
            return false;
        }
        on(connection, () -> {
            timelines.lock(person(person), start(shift), end(shift));
            seats.giveBack(id(shift), 1, START.minusSeconds(86_400));
            return Optional.of(step(signUp(shift, person), "CONFIRMED", "CANCELLED"));
        });
        connection.commit();
        while (!on(connection, () -> passOn(shift))) {
            connection.rollback();
        }
        return true;
    }

    /// Picked without a lock; false when another one was quicker.
    private Optional<Boolean> passOn(int shift) {
        UUID next = sql.one(
                        "pick",
                        "SELECT id FROM sign_up WHERE shift = ? AND state = 'WAIT_LISTED' ORDER BY ticket LIMIT 1",
                        row -> row.id("id"),
                        id(shift))
                .orElseThrow();
        int person = (int) next.getLeastSignificantBits() - FIRST_IN_LINE - shift * 100;
        timelines.lock(person(person), start(shift), end(shift));
        return Optional.of(step(next, "WAIT_LISTED", "CONFIRMED")).filter(done -> done && seats.passOn(id(shift)));
    }

    private boolean step(UUID signUp, String from, String to) {
        return sql.update(
                        "step",
                        "UPDATE sign_up SET state = ?, reason = ? WHERE id = ? AND state = ?",
                        to,
                        to.equals("CANCELLED") ? "BY_PERSON" : null,
                        signUp,
                        from)
                == 1;
    }

    private static UUID signUp(int shift, int person) {
        return id(FIRST_IN_LINE + shift * 100 + person);
    }

    private static boolean isFree(PersonTime time, int shift) {
        return !time.isSignedUpFor(id(shift))
                && time.seatedElsewhere(id(shift)).isEmpty()
                && time.busy().isEmpty();
    }

    private boolean insert(int person, int shift) {
        UUID made = UUID.randomUUID();
        return sql.update("insert", INSERT, made, id(shift), person(person), start(shift), end(shift), START, START)
                == 1;
    }

    @Override
    public void create(Connection connection, Shape shape) throws SQLException {
        connection.setAutoCommit(true);
        try (Statement statement = connection.createStatement()) {
            statement.execute("SET FOREIGN_KEY_CHECKS = 0");
            for (String table : List.of(
                    "busy_span",
                    "sign_up_line",
                    "shift_quota_line",
                    "shift_quota",
                    "sign_up",
                    "shift_seats",
                    "shift",
                    "post",
                    "activity_revision",
                    "activity",
                    "post_category",
                    "person_timeline",
                    "recruitment_unit",
                    "recruitment_emergency")) {
                statement.execute("DROP TABLE IF EXISTS " + table);
            }
            statement.execute("SET FOREIGN_KEY_CHECKS = 1");
            for (String file : List.of(
                    "0200-recruitment-projections",
                    "0201-post-category",
                    "0202-activity",
                    "0203-sign-up",
                    "0204-sign-up-whole",
                    "0205-activity-life",
                    "0250-busy-span",
                    "0290-activity-revision",
                    "0300-quota")) {
                migrate(statement, file);
            }
        }
        fill(connection);
        try (Statement statement = connection.createStatement()) {
            for (String ddl : shape.ddl()) {
                statement.execute(ddl);
            }
        }
    }

    private static void migrate(Statement statement, String file) throws SQLException {
        try (InputStream in = Ours.class.getResourceAsStream("/db/changelog/" + file + ".sql")) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8).replaceAll("(?m)^--.*$", "");
            for (String one : text.split(";")) {
                if (!one.isBlank()) {
                    statement.execute(one);
                }
            }
        } catch (IOException e) {
            throw new AssertionError(file, e);
        }
    }

    private void fill(Connection connection) throws SQLException {
        on(connection, () -> {
            UUID activity = id(1000);
            sql.update(
                    "activity",
                    "INSERT INTO activity VALUES (?, ?, 'MASS', 'U', 'a', 'a', 'PUBLISHED', ?, NULL, ?, 1, 1)",
                    activity,
                    activity,
                    START,
                    START);
            sql.update(
                    "post",
                    "INSERT INTO post VALUES (?, ?, 0, 'duty-watch', 'p', 'p', 's', NULL, NULL, NULL)",
                    id(2000),
                    activity);
            for (int person = 0; person < ShapeLoad.PEOPLE * 2; person++) {
                sql.update("person", "INSERT INTO person_timeline VALUES (?, 'n', TRUE, 1)", person(person));
            }
            for (int shift = 0; shift < SHIFTS; shift++) {
                sql.update(
                        "shift",
                        "INSERT INTO shift VALUES (?, ?, ?, ?)",
                        id(shift),
                        id(2000),
                        start(shift),
                        end(shift));
                seats.create(
                        id(shift),
                        activity,
                        start(shift),
                        end(shift),
                        shift < ShapeLoad.RUSHED ? ShapeLoad.SEATS : ShapeLoad.MANY_SEATS);
            }
            seats.accept(activity, true);
            return Optional.of(true);
        });
    }

    @Override
    public String held(int shift) {
        return "SELECT COUNT(*) FROM sign_up WHERE state = 'CONFIRMED' AND shift = UNHEX('" + hex(shift) + "')";
    }

    @Override
    public String doubled() {
        return "SELECT (SELECT COUNT(DISTINCT a.person) FROM sign_up a JOIN sign_up b ON a.person = b.person"
                + " AND a.id < b.id AND a.state = 'CONFIRMED' AND b.state = 'CONFIRMED'"
                + " AND a.shift <> b.shift AND a.shift_start < b.shift_end AND b.shift_start < a.shift_end)"
                + " + (SELECT COUNT(DISTINCT u.person) FROM sign_up u JOIN busy_span b ON b.person = u.person"
                + " AND u.state = 'CONFIRMED' AND b.starts_at < u.shift_end AND u.shift_start < b.ends_at)";
    }

    @Override
    public String twice() {
        return "SELECT COUNT(*) FROM (SELECT person FROM sign_up GROUP BY person, shift HAVING COUNT(*) > 1) d";
    }

    private interface Work {
        Optional<Boolean> run();
    }

    private static boolean on(Connection connection, Work work) throws SQLException {
        CURRENT.set(connection);
        try {
            return work.run().orElse(false);
        } catch (DatabaseFault fault) {
            throw fault.getCause() instanceof SQLException cause ? cause : new SQLException(fault);
        } finally {
            CURRENT.remove();
        }
    }

    /// Gives the thread's connection, which only the load closes.
    private static DataSource source() {
        return (DataSource) Proxy.newProxyInstance(
                Ours.class.getClassLoader(), new Class<?>[] {DataSource.class}, (proxy, method, args) -> borrowed());
    }

    private static Connection borrowed() {
        Connection connection = CURRENT.get();
        return (Connection) Proxy.newProxyInstance(
                Ours.class.getClassLoader(), new Class<?>[] {Connection.class}, (proxy, method, args) -> {
                    try {
                        return method.getName().equals("close") ? null : method.invoke(connection, args);
                    } catch (java.lang.reflect.InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }

    private static <T, A> T make(Class<T> type, Class<A> needed, A part) {
        try {
            Constructor<T> constructor = type.getDeclaredConstructor(needed);
            constructor.setAccessible(true);
            return constructor.newInstance(part);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }

    private static Instant start(int shift) {
        return START.plusSeconds(PlainTables.slot(shift) * 7200L);
    }

    private static Instant end(int shift) {
        return start(shift).plusSeconds(3600);
    }

    private static String person(int number) {
        return "P" + number;
    }

    private static UUID id(int number) {
        return new UUID(number, number);
    }

    private static String hex(int number) {
        return "%016X%016X".formatted((long) number, (long) number);
    }
}
