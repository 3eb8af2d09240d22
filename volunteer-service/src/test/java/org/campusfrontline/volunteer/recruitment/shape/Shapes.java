package org.campusfrontline.volunteer.recruitment.shape;

import static org.campusfrontline.volunteer.recruitment.shape.Shape.COMMITTED;
import static org.campusfrontline.volunteer.recruitment.shape.Shape.REPEATABLE;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;

/// How others guard a sign-up and how it fails, and next to them those that hold.
final class Shapes {

    private static final String HELD = "SELECT COUNT(*) FROM shape_entry WHERE shift = ?";
    private static final String BUSY = "SELECT COUNT(*) FROM shape_entry WHERE person = ? AND slot = ?";
    private static final String CAPACITY = "SELECT capacity FROM shape_shift WHERE id = ?";
    private static final String LOCK_PERSON = "SELECT id FROM shape_person WHERE id = ? FOR UPDATE";
    private static final String LOCK_SHIFT = "SELECT capacity FROM shape_shift WHERE id = ? FOR UPDATE";
    private static final String INSERT = "INSERT INTO shape_entry (id, shift, person, slot) VALUES (?, ?, ?, ?)";
    private static final String INSERT_SELECT =
            "INSERT INTO shape_entry (id, shift, person, slot) SELECT ?, id, ?, slot FROM shape_shift WHERE id = ?";
    private static final String TAKE = "UPDATE shape_shift SET taken = taken + 1 WHERE id = ? AND taken < capacity";
    private static final String UNIQUE_ENTRY = "ALTER TABLE shape_entry ADD UNIQUE (shift, person)";
    private static final String UNIQUE_SLOT = "ALTER TABLE shape_entry ADD UNIQUE (person, slot)";
    private static final String FOREIGN_KEY =
            "ALTER TABLE shape_entry ADD FOREIGN KEY (shift) REFERENCES shape_shift (id)";
    private static final AtomicInteger NEXT = new AtomicInteger(1000);
    private static final String FIRST_WAITING =
            "SELECT id FROM shape_entry WHERE shift = ? AND state = 0 ORDER BY id LIMIT 1";
    private static final Predicate<Tally> OVERBOOKS = tally -> tally.overbooked() > 0;
    private static final Predicate<Tally> DOUBLES = tally -> tally.doubled() > 0;
    private static final Predicate<Tally> DEADLOCKS = tally -> tally.deadlocks() > 0;
    private static final Predicate<Tally> UNDERFILLS = tally -> tally.underfilled() > 0;

    private Shapes() {}

    static List<Shape> all() {
        return List.of(
                new Shape("A check, then insert", COMMITTED, List.of(), Shapes::check, OVERBOOKS.and(DOUBLES)),
                new Shape("A' the same with a unique key", COMMITTED, List.of(UNIQUE_ENTRY), Shapes::check, OVERBOOKS),
                new Shape("B count for update, repeatable read", REPEATABLE, List.of(), Shapes::countLocked, DEADLOCKS),
                new Shape("B count for update, read committed", COMMITTED, List.of(), Shapes::countLocked, OVERBOOKS),
                new Shape("E lock the shift only", COMMITTED, List.of(), Shapes::lockShift, DOUBLES),
                new Shape("D counter with a condition only", COMMITTED, List.of(), Shapes::counter, DOUBLES),
                new Shape(
                        "C2 a plain read before the locks, repeatable read",
                        REPEATABLE,
                        List.of(),
                        Shapes::readThenLock,
                        OVERBOOKS.and(DOUBLES)),
                new Shape(
                        "G unique slot, insert from select, then counter",
                        REPEATABLE,
                        List.of(UNIQUE_SLOT),
                        Shapes::insertSelect,
                        DEADLOCKS),
                new Shape(
                        "H insert under a foreign key, then counter",
                        COMMITTED,
                        List.of(FOREIGN_KEY),
                        Shapes::insertThenCount,
                        DEADLOCKS),
                new Shape("K counter written back from memory", COMMITTED, List.of(), Shapes::writeBack, OVERBOOKS),
                new Shape("several shifts locked as asked for", COMMITTED, List.of(), Shapes::asAsked, DEADLOCKS),
                new Shape("promotion without a lock", COMMITTED, line(), Shapes::promoteUnlocked, UNDERFILLS),
                new Shape("several shifts locked in order", COMMITTED, List.of(), Shapes::inOrder, Shape.NEVER),
                new Shape("promotion behind the lock", COMMITTED, line(), Shapes::promoteLocked, Shape.NEVER),
                new Shape("C lock person, then shift, then check", COMMITTED, List.of(), Shapes::lockBoth, Shape.NEVER),
                new Shape(
                        "C2 a plain read before the locks, read committed",
                        COMMITTED,
                        List.of(),
                        Shapes::readThenLock,
                        Shape.NEVER),
                new Shape(
                        "G2 counter with a condition, then unique slot",
                        COMMITTED,
                        List.of(UNIQUE_SLOT),
                        Shapes::countThenSlot,
                        Shape.NEVER),
                new Shape(
                        "F lock person, check, counter with condition",
                        COMMITTED,
                        List.of(),
                        Shapes::lockAndCount,
                        Shape.NEVER));
    }

    private static boolean check(Connection connection, int person, int shift) throws SQLException {
        return number(connection, BUSY, person, PlainTables.slot(shift)) == 0
                && number(connection, HELD, shift) < number(connection, CAPACITY, shift)
                && insert(connection, person, shift);
    }

    private static boolean countLocked(Connection connection, int person, int shift) throws SQLException {
        return number(connection, HELD + " FOR UPDATE", shift) < number(connection, CAPACITY, shift)
                && insert(connection, person, shift);
    }

    private static boolean lockShift(Connection connection, int person, int shift) throws SQLException {
        int capacity = number(connection, LOCK_SHIFT, shift);
        return number(connection, BUSY, person, PlainTables.slot(shift)) == 0
                && number(connection, HELD, shift) < capacity
                && insert(connection, person, shift);
    }

    private static boolean counter(Connection connection, int person, int shift) throws SQLException {
        return number(connection, BUSY, person, PlainTables.slot(shift)) == 0
                && update(connection, TAKE, shift) == 1
                && insert(connection, person, shift);
    }

    private static boolean readThenLock(Connection connection, int person, int shift) throws SQLException {
        number(connection, CAPACITY, shift);
        return lockBoth(connection, person, shift);
    }

    private static boolean lockBoth(Connection connection, int person, int shift) throws SQLException {
        number(connection, LOCK_PERSON, person);
        return lockShift(connection, person, shift);
    }

    private static boolean lockAndCount(Connection connection, int person, int shift) throws SQLException {
        number(connection, LOCK_PERSON, person);
        return counter(connection, person, shift);
    }

    private static boolean insertSelect(Connection connection, int person, int shift) throws SQLException {
        update(connection, INSERT_SELECT, NEXT.incrementAndGet(), person, shift);
        return update(connection, TAKE, shift) == 1;
    }

    private static boolean countThenSlot(Connection connection, int person, int shift) throws SQLException {
        return update(connection, TAKE, shift) == 1 && insert(connection, person, shift);
    }

    private static boolean insertThenCount(Connection connection, int person, int shift) throws SQLException {
        number(connection, LOCK_PERSON, person);
        return number(connection, BUSY, person, PlainTables.slot(shift)) == 0
                && insert(connection, person, shift)
                && update(connection, TAKE, shift) == 1;
    }

    private static boolean writeBack(Connection connection, int person, int shift) throws SQLException {
        number(connection, LOCK_PERSON, person);
        int taken = number(connection, "SELECT taken FROM shape_shift WHERE id = ?", shift);
        return number(connection, BUSY, person, PlainTables.slot(shift)) == 0
                && taken < number(connection, CAPACITY, shift)
                && update(connection, "UPDATE shape_shift SET taken = ? WHERE id = ?", taken + 1, shift) == 1
                && insert(connection, person, shift);
    }

    private static boolean asAsked(Connection connection, int person, int shift) throws SQLException {
        int other = (shift + 1) % ShapeLoad.RUSHED;
        number(connection, LOCK_PERSON, person);
        number(connection, LOCK_SHIFT, person % 2 == 0 ? shift : other);
        number(connection, LOCK_SHIFT, person % 2 == 0 ? other : shift);
        return lockShift(connection, person, shift);
    }

    private static boolean inOrder(Connection connection, int person, int shift) throws SQLException {
        int other = (shift + 1) % ShapeLoad.RUSHED;
        number(connection, LOCK_PERSON, person);
        number(connection, LOCK_SHIFT, Math.min(shift, other));
        number(connection, LOCK_SHIFT, Math.max(shift, other));
        return lockShift(connection, person, shift);
    }

    /// The first people hold the seats, the others wait for them: each holder leaves and promotes the next.
    private static List<String> line() {
        List<String> entries = new ArrayList<>();
        for (int shift = 0; shift < ShapeLoad.RUSHED; shift++) {
            for (int person = 0; person < ShapeLoad.PEOPLE; person++) {
                entries.add("INSERT INTO shape_entry VALUES (%d, %d, %d, %d, %d)"
                        .formatted(shift * 100 + person, shift, person, shift, person < ShapeLoad.SEATS ? 1 : 0));
            }
        }
        return entries;
    }

    private static boolean promoteUnlocked(Connection connection, int person, int shift) throws SQLException {
        return leave(connection, person, shift) && confirmNext(connection, shift);
    }

    private static boolean promoteLocked(Connection connection, int person, int shift) throws SQLException {
        if (!leave(connection, person, shift)) {
            return false;
        }
        number(connection, LOCK_SHIFT, shift);
        return confirmNext(connection, shift);
    }

    private static boolean leave(Connection connection, int person, int shift) throws SQLException {
        if (person >= ShapeLoad.SEATS || shift >= ShapeLoad.RUSHED) {
            return false;
        }
        update(connection, "UPDATE shape_entry SET state = 2 WHERE id = ?", shift * 100 + person);
        connection.commit();
        return true;
    }

    private static boolean confirmNext(Connection connection, int shift) throws SQLException {
        int next = number(connection, FIRST_WAITING, shift);
        return update(connection, "UPDATE shape_entry SET state = 1 WHERE id = ?", next) == 1;
    }

    private static boolean insert(Connection connection, int person, int shift) throws SQLException {
        return update(connection, INSERT, NEXT.incrementAndGet(), shift, person, PlainTables.slot(shift)) == 1;
    }

    static int number(Connection connection, String sql, int... values) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(sql)) {
            bind(select, values);
            try (ResultSet row = select.executeQuery()) {
                return row.next() ? row.getInt(1) : 0;
            }
        }
    }

    static int update(Connection connection, String sql, int... values) throws SQLException {
        try (PreparedStatement update = connection.prepareStatement(sql)) {
            bind(update, values);
            return update.executeUpdate();
        }
    }

    private static void bind(PreparedStatement statement, int... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            statement.setInt(i + 1, values[i]);
        }
    }
}
