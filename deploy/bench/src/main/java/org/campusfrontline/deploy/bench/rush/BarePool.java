package org.campusfrontline.deploy.bench.rush;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import org.campusfrontline.deploy.bench.measure.VolunteerDatabase;

/// As many connections as the service has, shared by all bare clients; each transaction holds one.
final class BarePool implements AutoCloseable {

    private static final int AS_THE_SERVICE = 24;
    private final List<Connection> all = new ArrayList<>();
    private final BlockingQueue<BareSignUp> free = new ArrayBlockingQueue<>(AS_THE_SERVICE);

    BarePool(VolunteerDatabase database, String answer) throws SQLException {
        for (int i = 0; i < AS_THE_SERVICE; i++) {
            Connection connection = database.connect();
            connection.setAutoCommit(false);
            all.add(connection);
            free.add(new BareSignUp(connection, answer));
        }
    }

    Crowd.Client client() {
        return new Crowd.Client() {
            @Override
            public Result take(Attempt attempt) {
                return through(attempt);
            }

            @Override
            public void close() {}
        };
    }

    private Result through(Attempt attempt) {
        try {
            BareSignUp signUp = free.take();
            try {
                return signUp.take(attempt);
            } finally {
                free.add(signUp);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("a bare sign-up failed", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }

    @Override
    public void close() {
        for (Connection connection : all) {
            try {
                connection.close();
            } catch (SQLException e) {
                throw new IllegalStateException("a bare connection does not close", e);
            }
        }
    }
}
