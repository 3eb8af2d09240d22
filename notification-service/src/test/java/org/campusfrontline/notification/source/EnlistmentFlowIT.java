package org.campusfrontline.notification.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.campusfrontline.notification.Mailbox;
import org.campusfrontline.notification.SignUpEvents;
import org.campusfrontline.platform.testing.CampusTest;
import org.campusfrontline.platform.testing.TestEvent;
import org.campusfrontline.platform.testing.TestTopics;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

@CampusTest
class EnlistmentFlowIT {

    private final Mailbox mailbox = Mailbox.fresh();

    @Test
    void tellsWhoIsAskedNamedAndForWhomItIsOver() {
        // When
        TestEvent asked = event("TEAM", "MEMBER", null);
        TestTopics.publish(
                asked,
                asked,
                event("TEAM", "MEMBER", "DISSOLVED"),
                event("BRANCH", "ATTACHED", null),
                event("BRANCH", "SECRETARY", null),
                event("BRANCH", "ATTACHED", "EMERGENCY"),
                event("POST", "RESPONSIBLE", null),
                event("POST", "RESPONSIBLE", "SUPERIOR"));
        mailbox.await(7);

        // Then
        assertThat(mailbox.kinds())
                .containsExactlyInAnyOrder(
                        "TEAM_INVITED",
                        "TEAM_ENDED",
                        "BRANCH_INVITED",
                        "BRANCH_SECRETARY_NAMED",
                        "BRANCH_ENDED",
                        "RESPONSIBILITY_POST_ASKED",
                        "RESPONSIBILITY_POST_ENDED");
        assertThat(mailbox.<String>all("body"))
                .anySatisfy(body -> assertThat(body).contains("由队长为全队统一报名", "2026-11-20 08:00"))
                .anySatisfy(body -> assertThat(body).contains("该突击队已解散"))
                .anySatisfy(body -> assertThat(body).contains("应急事件已结束"));
    }

    @Test
    void tellsThatTheLeaderSignedOneUp() {
        // When
        TestTopics.publish(
                SignUpEvents.byTeam(mailbox.person(), "sign-up-confirmed", "CONFIRMED"),
                SignUpEvents.byTeam(mailbox.person(), "sign-up-wait-listed", "WAIT_LISTED"));
        mailbox.await(2);

        // Then
        assertThat(mailbox.kinds())
                .containsExactlyInAnyOrder("SIGN_UP_BY_TEAM_CONFIRMED", "SIGN_UP_BY_TEAM_WAIT_LISTED");
    }

    private TestEvent event(String kind, String role, @Nullable String reason) {
        String matter = UUID.randomUUID().toString();
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("matter", matter);
        body.put("kind", kind);
        body.put("person", mailbox.person());
        body.put("role", role);
        body.put("tree", "MASS");
        body.put("unit", "LEAGUE");
        body.put("titleZh", "东区防汛");
        body.put("titleEn", "East campus");
        body.put("from", "2026-11-20T00:00:00Z");
        body.put("to", "2026-12-20T00:00:00Z");
        if (reason != null) {
            body.put("reason", reason);
        }
        body.put("occurredAt", "2026-11-20T11:01:00Z");
        body.put("version", 1);
        String name = reason == null ? "enlistment-asked" : "enlistment-ended";
        return TestEvent.of("volunteer.enlistment.v1", name, matter + "/" + mailbox.person(), 1, body);
    }
}
