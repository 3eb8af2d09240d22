package org.campusfrontline.notification.source;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.UUID;
import org.campusfrontline.notification.Mailbox;
import org.campusfrontline.platform.testing.CampusTest;
import org.campusfrontline.platform.testing.TestEvent;
import org.campusfrontline.platform.testing.TestTopics;
import org.junit.jupiter.api.Test;

/// What people are told of seats that change hands and of calls.
@CampusTest
class SeatNoticesIT {

    private static final ObjectMapper JSON = new ObjectMapper();
    private final Mailbox giver = Mailbox.fresh();
    private final Mailbox taker = Mailbox.fresh();
    private final String subject = UUID.randomUUID().toString();

    private ObjectNode body(String key, int version) {
        return JSON.createObjectNode()
                .put(key, subject)
                .put("titleZh", "东门测温")
                .put("titleEn", "Temperature check, east gate")
                .put("shiftStart", "2026-05-02T00:00:00Z")
                .put("shiftEnd", "2026-05-02T04:00:00Z")
                .put("version", version);
    }

    private ObjectNode exchange(int version) {
        return body("exchange", version).put("person", giver.person());
    }

    private TestEvent exchange(String name, ObjectNode body) {
        return TestEvent.of(
                "volunteer.exchange.v1",
                "exchange-" + name,
                subject,
                body.get("version").asLong(),
                body);
    }

    private TestEvent call(String name, ObjectNode body, Mailbox... people) {
        for (Mailbox one : people) {
            body.withArray("people").add(one.person());
        }
        return TestEvent.of(
                "volunteer.call-out.v1",
                "call-out-" + name,
                subject,
                body.get("version").asLong(),
                body);
    }

    @Test
    void tellsWhomASeatIsOfferedAndItsGiverHowThatEnded() {
        // When
        TestTopics.publish(
                exchange("offered", exchange(1).put("to", taker.person()).put("expiresAt", "2026-05-01T12:00:00Z")),
                exchange("ended", exchange(2).put("outcome", "NOT_TAKEN")),
                exchange(
                        "matched",
                        exchange(3)
                                .put("proposal", UUID.randomUUID().toString())
                                .put("awaitsApproval", true)
                                .put("until", "2026-05-01T12:00:00Z")),
                exchange("ended", exchange(4).put("outcome", "NOT_APPROVED").put("taker", taker.person())),
                exchange(
                        "matched",
                        exchange(5)
                                .put("proposal", UUID.randomUUID().toString())
                                .put("awaitsApproval", false)
                                .put("until", "2026-05-01T12:00:00Z")),
                exchange("ended", exchange(6).put("outcome", "CARRIED_OUT")),
                exchange("ended", exchange(7).put("outcome", "EXPIRED")));
        giver.await(5);
        taker.await(2);

        // Then
        assertThat(giver.kinds())
                .containsExactly(
                        "EXCHANGE_EXPIRED",
                        "EXCHANGE_PROPOSED",
                        "EXCHANGE_NOT_APPROVED",
                        "EXCHANGE_AWAITING",
                        "EXCHANGE_NOT_TAKEN");
        assertThat(taker.kinds()).containsExactly("EXCHANGE_NOT_APPROVED", "EXCHANGE_ASKED");
        assertThat(taker.all("body").getLast().toString()).contains("2026-05-01 20:00");
    }

    @Test
    void callsPeopleAndTellsThemThatItIsOver() {
        // When
        TestTopics.publish(
                call(
                        "asked",
                        body("callOut", 1).put("urgent", false).put("until", "2026-05-02T02:00:00Z"),
                        giver,
                        taker),
                call("ended", body("callOut", 2).put("outcome", "FILLED")),
                call("over-for", body("callOut", 3).put("outcome", "FILLED"), taker),
                call("asked", body("callOut", 4).put("urgent", true).put("until", "2026-05-02T02:00:00Z"), giver));
        giver.await(2);
        taker.await(2);

        // Then
        assertThat(giver.kinds()).containsExactly("CALL_OUT_URGENT", "CALL_OUT");
        assertThat(taker.kinds()).containsExactly("CALL_OUT_OVER", "CALL_OUT");
        assertThat(taker.all("body").getFirst().toString()).contains("名额已满");
    }
}
