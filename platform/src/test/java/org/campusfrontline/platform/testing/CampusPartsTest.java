package org.campusfrontline.platform.testing;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

@CampusTest
class CampusPartsTest {

    @Inject
    DataSource database;

    @Inject
    Clock clock;

    @Inject
    TestClock testClock;

    @Test
    void runsOnARealDatabaseWithTheTablesOfThePlatform() throws SQLException {
        // When
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SELECT COUNT(*) FROM identity_revision")) {
            row.next();

            // Then
            assertThat(row.getInt(1)).isEqualTo(1);
        }
    }

    @Test
    void letsATestSetTheClock() {
        // Given
        Instant then = Instant.parse("2030-01-01T00:00:00Z");
        testClock.set(then);

        // When
        testClock.forward(Duration.ofMinutes(5));

        // Then
        assertThat(clock.instant()).isEqualTo(then.plusSeconds(300));
    }

    @Test
    void readsWhatCameAfterTheMark() {
        // Given
        String topic = "sample.thing.v1";
        String key = UUID.randomUUID().toString();
        TestTopics.publish(TestEvent.of(topic, "thing-changed", key, 1, Map.of("size", 1)));
        TestTopics.Mark mark = TestTopics.mark(topic);

        // When
        TestTopics.publish(TestEvent.of(topic, "thing-changed", key, 2, Map.of("size", 2)));

        // Then
        List<TestEvent> events = TestTopics.await(mark, 1, Duration.ofSeconds(30), event -> true);
        assertThat(events).singleElement().satisfies(event -> {
            assertThat(event.version()).isEqualTo(2);
            assertThat(event.name()).isEqualTo("thing-changed");
            assertThat(event.json().get("size").asInt()).isEqualTo(2);
        });
    }
}
