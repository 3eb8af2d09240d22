package org.campusfrontline.volunteer.recruitment.shape;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

/// Shifts with a counter, people, and entries: as small as the programs have them that the shapes come from.
final class PlainTables implements ShapeLoad.Tables {

    private static final int SHIFTS = ShapeLoad.RUSHED + ShapeLoad.OVERLAPPING + 1;

    @Override
    public void create(Connection connection, Shape shape) throws SQLException {
        connection.setAutoCommit(true);
        try (Statement statement = connection.createStatement()) {
            statement.execute("DROP TABLE IF EXISTS shape_entry");
            statement.execute("DROP TABLE IF EXISTS shape_shift");
            statement.execute("DROP TABLE IF EXISTS shape_person");
            statement.execute("CREATE TABLE shape_person (id INT PRIMARY KEY) ENGINE = InnoDB");
            statement.execute("CREATE TABLE shape_shift (id INT PRIMARY KEY, capacity INT NOT NULL, taken INT NOT NULL,"
                    + " slot INT NOT NULL) ENGINE = InnoDB");
            statement.execute(
                    "CREATE TABLE shape_entry (id BIGINT PRIMARY KEY, shift INT NOT NULL, person INT NOT NULL,"
                            + " slot INT NOT NULL, state INT NOT NULL DEFAULT 1, KEY (shift), KEY (person)) ENGINE = InnoDB");
            for (int person = 0; person < ShapeLoad.PEOPLE * 2; person++) {
                statement.execute("INSERT INTO shape_person VALUES (" + person + ")");
            }
            for (int shift = 0; shift < SHIFTS; shift++) {
                int seats = shift < ShapeLoad.RUSHED ? ShapeLoad.SEATS : ShapeLoad.MANY_SEATS;
                statement.execute(
                        "INSERT INTO shape_shift VALUES (%d, %d, 0, %d)".formatted(shift, seats, slot(shift)));
            }
            for (String ddl : shape.ddl()) {
                statement.execute(ddl);
            }
        }
    }

    /// Shifts in one slot are at one time.
    static int slot(int shift) {
        boolean overlapping = shift >= ShapeLoad.RUSHED && shift < ShapeLoad.RUSHED + ShapeLoad.OVERLAPPING;
        return overlapping ? ShapeLoad.RUSHED : shift;
    }

    @Override
    public String held(int shift) {
        return "SELECT COUNT(*) FROM shape_entry WHERE state = 1 AND shift = " + shift;
    }

    @Override
    public String doubled() {
        return "SELECT COUNT(*) FROM (SELECT person FROM shape_entry WHERE slot = " + ShapeLoad.RUSHED
                + " GROUP BY person HAVING COUNT(DISTINCT shift) > 1) d";
    }

    @Override
    public String twice() {
        return "SELECT COUNT(*) FROM (SELECT person FROM shape_entry WHERE shift = "
                + (ShapeLoad.RUSHED + ShapeLoad.OVERLAPPING) + " GROUP BY person HAVING COUNT(*) > 1) d";
    }
}
