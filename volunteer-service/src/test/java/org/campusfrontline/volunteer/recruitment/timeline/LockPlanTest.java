package org.campusfrontline.volunteer.recruitment.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.campusfrontline.platform.testing.CampusTest;
import org.campusfrontline.volunteer.recruitment.Campus;
import org.campusfrontline.volunteer.recruitment.Database;
import org.jboss.logging.Logger;
import org.junit.jupiter.api.Test;

/// The statement that every sign-up waits in reads by keys alone, on the database on which the test runs.
@CampusTest
class LockPlanTest {

    private static final Logger LOG = Logger.getLogger(LockPlanTest.class);
    private static final int SPANS = 20;

    @Inject
    Database database;

    @Test
    void readsEveryTableByItsKey() {
        // Given
        List<String> people = Campus.create(database).people(20);
        LocalDateTime day = LocalDateTime.parse("2031-05-25T00:00:00");
        for (String person : people) {
            for (int i = 0; i < SPANS; i++) {
                database.update(
                        "INSERT INTO busy_span (person, ends_at, starts_at, source, origin)"
                                + " VALUES (?, ?, ?, 'DUTY', UNHEX(REPLACE(UUID(), '-', '')))",
                        person,
                        day.plusDays(i).plusHours(8),
                        day.plusDays(i));
            }
        }
        String person = people.getFirst();

        // When
        List<Map<String, Object>> plan = database.rows(
                "EXPLAIN FORMAT=TRADITIONAL " + Timelines.LOCK,
                day,
                day.plusHours(4),
                person,
                day,
                day.plusHours(4),
                person);

        // Then
        assertByKeys(plan);
    }

    @Test
    void readsSeveralPeopleByTheirKeys() {
        // Given
        List<String> people = Campus.create(database).people(50);
        LocalDateTime day = LocalDateTime.parse("2031-05-25T00:00:00");
        List<Object> values = new ArrayList<>();
        for (int part = 0; part < 2; part++) {
            values.add(day);
            values.add(day.plusHours(4));
            values.addAll(people);
        }

        // When
        List<Map<String, Object>> plan =
                database.rows("EXPLAIN FORMAT=TRADITIONAL " + Timelines.lockSeveral(people), values.toArray());

        // Then
        assertByKeys(plan);
        assertThat(plan.stream().filter(row -> "t".equals(row.get("table"))))
                .allSatisfy(row -> assertThat(row.get("type")).isEqualTo("range"));
        assertThat(database.rows("EXPLAIN FORMAT=TRADITIONAL " + Timelines.holdSeveral(people), people.toArray()))
                .singleElement()
                .satisfies(row -> assertThat(row.get("type")).isEqualTo("range"));
    }

    private static void assertByKeys(List<Map<String, Object>> plan) {
        plan.forEach(LOG::info);
        assertThat(keyOf("t", plan)).isEqualTo("PRIMARY");
        assertThat(keyOf("u", plan)).isEqualTo("uq_sign_up_living");
        assertThat(keyOf("b", plan)).isEqualTo("PRIMARY");
        assertThat(plan.stream().filter(row -> List.of("u", "b").contains(row.get("table"))))
                .as("a range would lock the next person's row too")
                .allSatisfy(row -> assertThat(row.get("type")).isEqualTo("ref"));
        assertThat(plan).extracting(row -> row.get("type")).doesNotContain("index");
        assertThat(plan.stream().filter(row -> "ALL".equals(row.get("type"))))
                .as("only the union itself is read as a whole")
                .allSatisfy(row -> assertThat(String.valueOf(row.get("table"))).startsWith("<union"));
    }

    private static Object keyOf(String table, List<Map<String, Object>> plan) {
        return plan.stream()
                .filter(row -> table.equals(row.get("table")))
                .map(row -> row.get("key"))
                .findFirst()
                .orElseThrow(() -> new AssertionError(table + " is not read by " + plan));
    }
}
