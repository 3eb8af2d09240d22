package org.campusfrontline.notification.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.campusfrontline.notification.Mailbox;
import org.campusfrontline.platform.testing.CampusTest;
import org.campusfrontline.platform.testing.TestEvent;
import org.campusfrontline.platform.testing.TestTopics;
import org.junit.jupiter.api.Test;

@CampusTest
class SupplyShortageNoticesIT {

    private final Mailbox first = Mailbox.fresh();
    private final Mailbox second = Mailbox.fresh();

    @Test
    void tellsEachKeeperWhatIsMissingFromWhen() {
        // Given
        String unit = "U" + UUID.randomUUID().toString().substring(0, 8);
        String key = "ADMINISTRATION/" + unit + "/PROTECTIVE_SET";
        TestEvent found = TestEvent.of(
                "roster.supply-shortage.v1",
                "supply-shortage-found",
                key,
                1,
                Map.of(
                        "tree", "ADMINISTRATION",
                        "unit", unit,
                        "nameZh", "保卫处",
                        "nameEn", "Security Office",
                        "item", "PROTECTIVE_SET",
                        "start", "2022-03-06T16:00:00Z",
                        "missing", 12,
                        "keepers", List.of(first.person(), second.person())));

        // When
        TestTopics.publish(found, found);
        first.await(1);
        second.await(1);

        // Then
        assertThat(first.<String>all("title")).containsExactly("物资不足：保卫处");
        assertThat(first.<String>all("body").getFirst()).contains("12", "防护套装", "2022");
        assertThat(first.<String>all("target.id")).containsExactly("ADMINISTRATION/" + unit);
        assertThat(second.kinds()).containsExactly("SUPPLY_SHORTAGE");
    }
}
