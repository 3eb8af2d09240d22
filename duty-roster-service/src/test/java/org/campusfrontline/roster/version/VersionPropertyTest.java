package org.campusfrontline.roster.version;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.campusfrontline.platform.data.Sql;
import org.campusfrontline.platform.testing.CampusTest;
import org.campusfrontline.roster.Plans;
import org.junit.jupiter.api.Test;

/// Whatever is done with a period, what was published once stays as it was, byte by byte, and one version is in force.
@CampusTest
class VersionPropertyTest {

    private static final LocalDate MONDAY = LocalDate.of(2087, 3, 3);
    private static final int STEPS = 25;
    private static final String BYTES =
            "SELECT CONCAT_WS('|', HEX(id), HEX(period), number, value, bound, proved, engine,"
                    + " seats_wanted, seats_filled, problem, plan, solved_at, published_at) AS bytes FROM roster WHERE id = ?";

    @Inject
    Sql sql;

    @Test
    void aPublishedVersionNeverChanges() {
        long seed = Long.getLong("campus.seed", System.nanoTime());
        System.err.println("VersionPropertyTest seed " + seed);
        Random random = new Random(seed);
        Versions scene = Versions.of(3, MONDAY, 4);
        Map<String, String> published = new HashMap<>();
        List<String> order = new ArrayList<>();
        note(scene.publish(row(random), row(random), row(random)), published, order);
        for (int step = 0; step < STEPS; step++) {
            String inForce = order.getLast();
            switch (random.nextInt(4)) {
                case 0 -> {
                    String kept = Plans.keep(scene.unit(), scene.period(), row(random), row(random), row(random));
                    if (scene.publishKept(kept, null).statusCode() == 200) {
                        note(kept, published, order);
                    }
                }
                case 1 -> take(scene.restore(inForce, null, order.get(random.nextInt(order.size()))), published, order);
                case 2 -> Plans.keep(scene.unit(), scene.period(), row(random), row(random), row(random));
                default ->
                    take(
                            scene.repair(
                                    inForce,
                                    null,
                                    random.nextInt(3),
                                    random.nextInt(4),
                                    random.nextBoolean() ? "D" : ""),
                            published,
                            order);
            }
            published.forEach((id, bytes) -> assertThat(bytes(id)).isEqualTo(bytes));
            assertThat(sql.one(
                            "in force",
                            "SELECT id FROM roster WHERE period = ? AND state = 'PUBLISHED'",
                            row -> row.id("id"),
                            UUID.fromString(scene.period())))
                    .hasValue(UUID.fromString(order.getLast()));
        }
    }

    private void take(Response response, Map<String, String> published, List<String> order) {
        if (response.statusCode() == 201) {
            note(response.path("roster"), published, order);
        } else {
            assertThat(response.<String>path("code")).isEqualTo("ROS-1757");
        }
    }

    private void note(String roster, Map<String, String> published, List<String> order) {
        published.put(roster, bytes(roster));
        order.add(roster);
    }

    private String bytes(String roster) {
        return sql.one("bytes of roster", BYTES, row -> row.text("bytes"), UUID.fromString(roster))
                .orElseThrow();
    }

    private static String row(Random random) {
        StringBuilder row = new StringBuilder();
        for (int day = 0; day < 4; day++) {
            row.append("D..N".charAt(random.nextInt(4)));
        }
        return row.toString();
    }
}
