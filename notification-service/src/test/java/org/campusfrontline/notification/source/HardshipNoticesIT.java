package org.campusfrontline.notification.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import org.campusfrontline.notification.Mailbox;
import org.campusfrontline.platform.testing.CampusTest;
import org.campusfrontline.platform.testing.TestEvent;
import org.campusfrontline.platform.testing.TestTopics;
import org.junit.jupiter.api.Test;

@CampusTest
class HardshipNoticesIT {

    private final Mailbox mailbox = Mailbox.fresh();

    @Test
    void tellsOnceForEachDecisionThatThereIsOneAndNotWhich() {
        // Given
        String grant = UUID.randomUUID().toString();
        TestEvent first = decided(grant, 3);

        // When
        TestTopics.publish(first, first, decided(grant, 6));
        mailbox.await(2);

        // Then
        assertThat(mailbox.kinds()).containsExactly("HARDSHIP_GRANT_DECIDED", "HARDSHIP_GRANT_DECIDED");
        assertThat(mailbox.<String>all("title")).containsOnly("您的申请已有结果");
        assertThat(mailbox.<String>all("target.id")).containsOnly(grant);
    }

    private TestEvent decided(String grant, long version) {
        return TestEvent.of(
                "roster.hardship-grant.v1",
                "hardship-grant-decided",
                grant,
                version,
                Map.of("grant", grant, "person", mailbox.person(), "version", version));
    }
}
