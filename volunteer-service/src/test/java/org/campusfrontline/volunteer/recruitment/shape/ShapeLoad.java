package org.campusfrontline.volunteer.recruitment.shape;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.campusfrontline.deploy.local.database.Schema;

/// The same rush for every shape: many people at once on a few seats, one person at once in overlapping shifts, and
/// one person twice in one shift. Everyone of a wave starts at one barrier, each on a connection of its own.
final class ShapeLoad implements AutoCloseable {

    static final int PEOPLE = 24;
    static final int SEATS = 3;
    static final int RUSHED = 6;
    static final int OVERLAPPING = 4;
    static final int MANY_SEATS = 100;
    private static final int DUPLICATE = 1062;
    private static final int LOCK_WAIT = 1205;
    private static final int DEADLOCK = 1213;
    private static final List<Integer> CHECK_VIOLATED = List.of(3819, 4025);

    private final List<Connection> connections = new ArrayList<>();
    private final ExecutorService threads = Executors.newFixedThreadPool(PEOPLE);
    private final AtomicInteger deadlocks = new AtomicInteger();
    private final AtomicInteger byNet = new AtomicInteger();

    ShapeLoad(Schema schema) throws SQLException {
        for (int i = 0; i < PEOPLE; i++) {
            connections.add(DriverManager.getConnection(schema.jdbcUrl(), schema.user(), schema.password()));
        }
    }

    /// One person's try for one shift.
    record Try(int person, int shift) {}

    /// Shifts 0 to 5 are rushed for, one after the other; 6 to 9 overlap; 10 is signed up for twice.
    Tally run(Shape shape, Tables tables) throws SQLException, InterruptedException {
        deadlocks.set(0);
        byNet.set(0);
        tables.create(connections.getFirst(), shape);
        for (int shift = 0; shift < RUSHED; shift++) {
            wave(shape, rush(shift));
        }
        for (int first = 0; first < PEOPLE; first += PEOPLE / OVERLAPPING) {
            wave(shape, overlapping(first));
        }
        for (int first = 0; first < PEOPLE; first += PEOPLE / 2) {
            wave(shape, twice(first));
        }
        return tally(tables);
    }

    private static List<Try> rush(int shift) {
        List<Try> tries = new ArrayList<>();
        for (int person = 0; person < PEOPLE; person++) {
            tries.add(new Try(person, shift));
        }
        return tries;
    }

    private static List<Try> overlapping(int first) {
        List<Try> tries = new ArrayList<>();
        for (int i = 0; i < PEOPLE; i++) {
            tries.add(new Try(first + i / OVERLAPPING, RUSHED + i % OVERLAPPING));
        }
        return tries;
    }

    private static List<Try> twice(int first) {
        List<Try> tries = new ArrayList<>();
        for (int i = 0; i < PEOPLE; i++) {
            tries.add(new Try(first + i / 2, RUSHED + OVERLAPPING));
        }
        return tries;
    }

    private void wave(Shape shape, List<Try> tries) throws InterruptedException {
        CyclicBarrier together = new CyclicBarrier(tries.size());
        List<Future<?>> running = new ArrayList<>();
        for (int i = 0; i < tries.size(); i++) {
            Connection connection = connections.get(i);
            Try one = tries.get(i);
            running.add(threads.submit(() -> {
                connection.setAutoCommit(false);
                connection.setTransactionIsolation(shape.isolation());
                together.await();
                attempt(shape, connection, one);
                return null;
            }));
        }
        for (Future<?> each : running) {
            try {
                each.get();
            } catch (ExecutionException e) {
                throw new AssertionError(shape.name(), e.getCause());
            }
        }
    }

    private void attempt(Shape shape, Connection connection, Try one) throws SQLException {
        try {
            if (shape.attempt().signUp(connection, one.person(), one.shift())) {
                connection.commit();
            } else {
                connection.rollback();
            }
        } catch (SQLException refused) {
            connection.rollback();
            count(refused);
        }
    }

    private void count(SQLException refused) throws SQLException {
        int code = refused.getErrorCode();
        if (code == DEADLOCK || code == LOCK_WAIT) {
            deadlocks.incrementAndGet();
        } else if (code == DUPLICATE || CHECK_VIOLATED.contains(code)) {
            byNet.incrementAndGet();
        } else {
            throw refused;
        }
    }

    private Tally tally(Tables tables) throws SQLException {
        Connection connection = connections.getFirst();
        connection.setAutoCommit(true);
        int overbooked = 0;
        int worst = 0;
        int underfilled = 0;
        for (int shift = 0; shift < RUSHED; shift++) {
            int held = number(connection, tables.held(shift));
            worst = Math.max(worst, held);
            overbooked += held > SEATS ? 1 : 0;
            underfilled += held < SEATS ? 1 : 0;
        }
        return new Tally(
                overbooked,
                worst,
                underfilled,
                number(connection, tables.doubled()),
                number(connection, tables.twice()),
                deadlocks.get(),
                byNet.get());
    }

    static int number(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getInt(1);
        }
    }

    @Override
    public void close() throws SQLException {
        threads.shutdownNow();
        for (Connection connection : connections) {
            connection.close();
        }
    }

    /// The tables that a shape writes, and how to count in them.
    interface Tables {
        void create(Connection connection, Shape shape) throws SQLException;

        String held(int shift);

        /// People with seats in more than one of the overlapping shifts.
        String doubled();

        /// People with more than one seat in one shift.
        String twice();
    }
}
