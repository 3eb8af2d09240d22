package org.campusfrontline.notification.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.campusfrontline.notification.Mailbox;
import org.campusfrontline.platform.testing.CampusTest;
import org.campusfrontline.platform.testing.TestEvent;
import org.campusfrontline.platform.testing.TestTopics;
import org.junit.jupiter.api.Test;

@CampusTest
class DutyCallFlowIT {

    private final String subject = UUID.randomUUID().toString();
    private final Mailbox leader = Mailbox.fresh();
    private final Mailbox incoming = Mailbox.fresh();

    @Test
    void tellsEachCallToWhomItIsForOnceAndLeavesUnknownOnes() {
        // Given
        TestEvent written = call("HANDOVER_WRITTEN", 1, "2026-11-23T00:15:00Z", incoming);
        TestEvent unconfirmed = call("HANDOVER_UNCONFIRMED", 2, null, leader, incoming);
        TestEvent unknown = call("SOMETHING_NEW", 3, null, leader);
        TestEvent over = call("STAY_OVER", 4, null, leader);

        // When
        TestTopics.publish(written, written, unconfirmed, unknown, unconfirmed, over);
        leader.await(2);
        incoming.await(2);

        // Then
        assertThat(leader.kinds()).containsExactly("STAY_OVER", "HANDOVER_UNCONFIRMED");
        assertThat(incoming.kinds()).containsExactly("HANDOVER_UNCONFIRMED", "HANDOVER_WRITTEN");
        assertThat(incoming.all("body"))
                .containsExactly(
                        "2026-11-23 08:00 结束的班次，交接尚未确认，请了解情况。",
                        "2026-11-23 08:00 结束的班次已向您交接，请核对后在 2026-11-23 08:15 前确认。");
    }

    private TestEvent call(String call, long version, String until, Mailbox... to) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("subject", subject);
        body.put("call", call);
        body.put("people", List.of(to).stream().map(Mailbox::person).toList());
        body.put("tree", "ADMINISTRATION");
        body.put("unit", "SEC");
        body.put("titleZh", "东门岗");
        body.put("titleEn", "East gate");
        body.put("start", "2026-11-23T00:00:00Z");
        body.put("until", until);
        body.put("occurredAt", "2026-11-23T00:00:00Z");
        body.put("version", version);
        return TestEvent.of("roster.duty-call.v1", "duty-call-made", subject, version, body);
    }
}
