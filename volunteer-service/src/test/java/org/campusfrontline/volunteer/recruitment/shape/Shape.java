package org.campusfrontline.volunteer.recruitment.shape;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Predicate;

/// A way to sign people up, re-written as plain SQL: the isolation it runs in, what it adds to the tables, how one
/// person tries for one shift, and by what one sees that it fails. Persons and shifts are numbers.
record Shape(String name, int isolation, List<String> ddl, Attempt attempt, Predicate<Tally> fails) {

    static final int COMMITTED = Connection.TRANSACTION_READ_COMMITTED;
    static final int REPEATABLE = Connection.TRANSACTION_REPEATABLE_READ;

    /// Inside a transaction that is committed when it answers true and rolled back when false.
    @FunctionalInterface
    interface Attempt {
        boolean signUp(Connection connection, int person, int shift) throws SQLException;
    }

    /// Whether it is one of those that must never fail.
    boolean isSound() {
        return fails == NEVER;
    }

    static final Predicate<Tally> NEVER = tally -> false;
}
