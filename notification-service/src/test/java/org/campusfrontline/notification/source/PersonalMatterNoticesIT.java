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
class PersonalMatterNoticesIT {

    private final Mailbox mailbox = Mailbox.fresh();

    @Test
    void tellsOnceForEachChangeThatThereIsNewsAndNotWhat() {
        // Given
        String matter = UUID.randomUUID().toString();
        TestEvent first = changed(matter, 3);

        // When
        TestTopics.publish(first, first, changed(matter, 6));
        mailbox.await(2);

        // Then
        assertThat(mailbox.kinds()).containsExactly("PERSONAL_MATTER_CHANGED", "PERSONAL_MATTER_CHANGED");
        assertThat(mailbox.<String>all("title")).containsOnly("您的个人事项有新进展");
        assertThat(mailbox.<String>all("target.id")).containsOnly(matter);
    }

    private TestEvent changed(String matter, long version) {
        return TestEvent.of(
                "roster.personal-matter.v1",
                "personal-matter-changed",
                matter,
                version,
                Map.of("matter", matter, "person", mailbox.person(), "version", version));
    }
}
