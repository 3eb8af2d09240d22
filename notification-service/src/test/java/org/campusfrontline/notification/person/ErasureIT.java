package org.campusfrontline.notification.person;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.campusfrontline.notification.Mailbox;
import org.campusfrontline.notification.SignUpEvents;
import org.campusfrontline.platform.data.Sql;
import org.campusfrontline.platform.testing.Await;
import org.campusfrontline.platform.testing.CampusTest;
import org.campusfrontline.platform.testing.TestClock;
import org.campusfrontline.platform.testing.TestEvent;
import org.campusfrontline.platform.testing.TestTopics;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@CampusTest
class ErasureIT {

    private static final Duration SOON = Duration.ofSeconds(30);

    @Inject
    Sql sql;

    @Inject
    EraseStragglers eraseStragglers;

    @Inject
    TestClock clock;

    private final Mailbox erased = Mailbox.fresh();
    private final Mailbox other = Mailbox.fresh();

    @AfterEach
    void turnBack() {
        clock.reset();
    }

    @Test
    void leavesNothingOfThePersonAndNothingThatComesLate() {
        // Given
        erased.speaks("en", 1);
        erased.ticket();
        TestTopics.publish(SignUpEvents.confirmed(erased.person()), SignUpEvents.confirmed(other.person()));
        erased.await(1);
        other.await(1);

        // When
        TestTopics.publish(lastWord());
        Await.until(SOON, "nothing is left", () -> rows().stream().allMatch(found -> found == 0));
        TestTopics.publish(SignUpEvents.confirmed(erased.person()));
        Await.until(SOON, "a notice comes late", () -> count("notice", "person") == 1);
        eraseStragglers.erase().orThrow();
        assertThat(count("notice", "person")).isEqualTo(1);
        clock.forward(Duration.ofDays(1));
        eraseStragglers.erase().orThrow();

        // Then
        assertThat(rows()).containsOnly(0L);
        assertThat(count("erased_mailbox", "person")).isZero();
        other.await(1);
    }

    private TestEvent lastWord() {
        return TestEvent.of(
                "volunteer.person.v1",
                "person-changed",
                erased.person(),
                2,
                Map.of("number", erased.person(), "language", "zh-CN", "erased", true, "version", 2));
    }

    private List<Long> rows() {
        return List.of(
                count("mailbox", "person"),
                count("notice", "person"),
                count("stream_ticket", "person"),
                count("duty_plan", "person"),
                count("person", "number"));
    }

    private long count(String table, String column) {
        return sql.one(
                        "count",
                        "SELECT COUNT(*) AS found FROM " + table + " WHERE " + column + " = ?",
                        row -> row.number("found"),
                        erased.person())
                .orElseThrow();
    }
}
