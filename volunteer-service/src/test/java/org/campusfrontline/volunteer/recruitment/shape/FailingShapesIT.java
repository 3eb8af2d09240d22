package org.campusfrontline.volunteer.recruitment.shape;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.campusfrontline.deploy.local.TestParts;
import org.jboss.logging.Logger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/// Each known way to get it wrong is seen to fail on the database on which ours is seen to hold.
class FailingShapesIT {

    private static final Logger LOG = Logger.getLogger(FailingShapesIT.class);
    private static final int MOST_RUNS = 8;
    private static final int SOUND_RUNS = 3;
    private static final List<String> TABLE = new ArrayList<>(List.of(Tally.HEAD));
    private static ShapeLoad load;

    @BeforeAll
    static void connect() throws SQLException {
        load = new ShapeLoad(TestParts.createSchema("shapes"));
    }

    @AfterAll
    static void print() throws SQLException {
        load.close();
        LOG.infof("on %s%n%s", TestParts.onMySql() ? "MySQL" : "MariaDB", String.join("\n", TABLE));
    }

    @TestFactory
    Stream<DynamicTest> failOrHoldAsTheyShould() {
        ShapeLoad.Tables plain = new PlainTables();
        Ours ours = new Ours();
        return Stream.concat(
                Shapes.all().stream().map(shape -> test(shape, plain)),
                ours.shapes().stream().map(shape -> test(shape, ours)));
    }

    private static DynamicTest test(Shape shape, ShapeLoad.Tables tables) {
        return DynamicTest.dynamicTest(shape.name(), () -> {
            if (shape.isSound()) {
                holds(shape, tables);
            } else {
                fails(shape, tables);
            }
        });
    }

    private static void holds(Shape shape, ShapeLoad.Tables tables) throws SQLException, InterruptedException {
        for (int run = 0; run < SOUND_RUNS; run++) {
            Tally tally = load.run(shape, tables);
            TABLE.add(tally.line(shape.name()));
            assertThat(tally.isClean()).as(tally.toString()).isTrue();
        }
    }

    private static void fails(Shape shape, ShapeLoad.Tables tables) throws SQLException, InterruptedException {
        boolean failed = false;
        for (int run = 0; run < MOST_RUNS && !failed; run++) {
            Tally tally = load.run(shape, tables);
            TABLE.add(tally.line(shape.name()));
            failed = shape.fails().test(tally);
        }
        assumeTrue(
                failed,
                () -> "%s did not fail in %d runs on %s"
                        .formatted(shape.name(), MOST_RUNS, TestParts.onMySql() ? "MySQL" : "MariaDB"));
    }
}
