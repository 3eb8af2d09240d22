package org.campusfrontline.notification.mailbox;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.campusfrontline.notification.Mailbox;
import org.campusfrontline.notification.SignUpEvents;
import org.campusfrontline.platform.testing.Await;
import org.campusfrontline.platform.testing.CampusTest;
import org.campusfrontline.platform.testing.TestEvent;
import org.campusfrontline.platform.testing.TestTopics;
import org.junit.jupiter.api.Test;

@CampusTest
class MailboxFlowIT {

    @Test
    void oneNoticeAPersonAndEventHoweverOftenItIsDelivered() {
        // Given
        Mailbox person = Mailbox.fresh();
        TestEvent waiting = SignUpEvents.waitListed(person.person(), 3);
        TestEvent promoted = SignUpEvents.promoted(person.person());

        // When
        TestTopics.publish(waiting, promoted, waiting, promoted);
        TestTopics.publish(waiting, SignUpEvents.cancelled(person.person()));
        person.await(3);

        // Then
        person.as()
                .get(Mailbox.NOTICES)
                .then()
                .statusCode(200)
                .body("items.seq", contains(3, 2, 1))
                .body("items[0].language", equalTo("zh-CN"));
        assertThat(person.kinds())
                .containsExactlyInAnyOrder("SIGN_UP_WAIT_LISTED", "SIGN_UP_PROMOTED", "SIGN_UP_CANCELLED");
    }

    @Test
    void saysThatAShiftGaveWayToADuty() {
        // Given
        Mailbox person = Mailbox.fresh();

        // When
        TestTopics.publish(SignUpEvents.releasedForDuty(person.person()));

        // Then
        person.await(1);
        assertThat(person.kinds()).containsExactly("SIGN_UP_RELEASED_FOR_DUTY");
        person.as()
                .get(Mailbox.NOTICES)
                .then()
                .body("items[0].title", equalTo("班次因值班释放：东门测温"))
                .body("items[0].body", startsWith("该时段新发布了您的值班安排"));
    }

    @Test
    void tellsAMovedShiftFromOldToNewAndUntilWhenToConsent() {
        // Given
        Mailbox person = Mailbox.fresh();

        // When
        TestTopics.publish(SignUpEvents.shiftChanged(person.person(), "2026-05-01T06:00:00Z"));
        person.await(1);
        TestTopics.publish(SignUpEvents.shiftChanged(person.person(), null));
        person.await(2);
        TestTopics.publish(SignUpEvents.notConsented(person.person()));
        person.await(3);

        // Then
        assertThat(person.kinds())
                .containsExactlyInAnyOrder(
                        "SIGN_UP_CONSENT_ASKED", "SIGN_UP_SHIFT_CHANGED", "SIGN_UP_RELEASED_UNCONSENTED");
        String change = "原为 2026-05-02 07:00 至 2026-05-02 11:00，东门；现为 2026-05-02 08:00 至 2026-05-02 12:00，西门。";
        person.as()
                .get(Mailbox.NOTICES)
                .then()
                .body(
                        "items.find { it.kind == 'SIGN_UP_CONSENT_ASKED' }.body",
                        startsWith(change + "请在 2026-05-01 14:00 前确认"))
                .body("items.find { it.kind == 'SIGN_UP_SHIFT_CHANGED' }.body", equalTo(change + "无需您再操作。"))
                .body("items.find { it.kind == 'SIGN_UP_RELEASED_UNCONSENTED' }.title", equalTo("名额已释放：东门测温"));
    }

    @Test
    void readsInThePersonsLanguageEvenWhenTheDirectoryComesLate() {
        // Given
        Mailbox person = Mailbox.fresh();
        TestTopics.publish(SignUpEvents.waitListed(person.person(), 7));
        person.await(1);
        person.as().get(Mailbox.NOTICES).then().body("items[0].title", startsWith("已进入候补"));

        // When
        person.speaks("en", 1);

        // Then
        Await.untilAsserted(
                Mailbox.SOON,
                () -> person.as()
                        .get(Mailbox.NOTICES)
                        .then()
                        .body("items[0].title", startsWith("You are on the waiting list"))
                        .body(
                                "items[0].body",
                                equalTo("The shift from 2026-05-02 08:00 to 2026-05-02 12:00 is full."
                                        + " Your place on the waiting list is 7.")));
    }

    @Test
    void tellsEachStepOfAPromotion() {
        // Given
        Mailbox person = Mailbox.fresh();
        person.speaks("en", 1);

        // When
        TestTopics.publish(
                SignUpEvents.waitListed(person.person(), 1),
                SignUpEvents.offered(person.person()),
                SignUpEvents.promoted(person.person()));
        person.await(3);
        person.awaitLanguage("en");

        // Then
        assertThat(person.<String>all("title"))
                .containsExactlyInAnyOrder(
                        "You are on the waiting list: Temperature check, east gate",
                        "A seat is offered to you: Temperature check, east gate",
                        "You moved up and are confirmed: Temperature check, east gate");
        assertThat(person.<String>all("body"))
                .contains(
                        "A seat from 2026-05-02 08:00 to 2026-05-02 12:00 became free."
                                + " It is kept for you until 2026-05-01 20:00.",
                        "A seat became free and is now yours from 2026-05-02 08:00 to 2026-05-02 12:00.");
    }

    @Test
    void tellsWhatBecameOfASignUpOnItsDayAndWhy() {
        // Given
        Mailbox person = Mailbox.fresh();
        person.speaks("en", 1);

        // When
        TestTopics.publish(
                SignUpEvents.lapsed(person.person()),
                SignUpEvents.progressed(person.person(), "sign-up-revoked", "REVOKED", "NOT_NEEDED"),
                SignUpEvents.progressed(person.person(), "sign-up-missed", "NO_SHOW", null),
                SignUpEvents.progressed(person.person(), "sign-up-excused", "EXCUSED", null),
                SignUpEvents.progressed(person.person(), "sign-up-checked-in", "CHECKED_IN", null),
                SignUpEvents.progressed(person.person(), "sign-up-completed", "COMPLETED", null));
        person.await(5);
        person.awaitLanguage("en");

        // Then
        assertThat(person.kinds())
                .containsExactlyInAnyOrder(
                        "SIGN_UP_LAPSED", "SIGN_UP_REVOKED", "SIGN_UP_MISSED", "SIGN_UP_EXCUSED", "SIGN_UP_COMPLETED");
        assertThat(person.<String>all("body"))
                .contains(
                        "Those who run the shift from 2026-05-02 08:00 to 2026-05-02 12:00 took your sign-up back."
                                + " Fewer people are needed than were called.",
                        "You no longer meet all that the post from 2026-05-02 08:00 to 2026-05-02 12:00 asks for."
                                + " Your sign-up tells what is missing; mend it before 2026-05-02 08:00 to keep it.");
    }

    @Test
    void anOlderWordOfTheDirectoryChangesNothing() {
        // Given
        Mailbox person = Mailbox.fresh();

        // When
        person.speaks("en", 2);
        person.speaks("zh-CN", 1);
        person.speaks("en", 2);
        TestTopics.publish(SignUpEvents.confirmed(person.person()));
        person.await(1);

        // Then
        Await.untilAsserted(
                Mailbox.SOON, () -> person.as().get(Mailbox.NOTICES).then().body("items[0].language", equalTo("en")));
    }

    @Test
    void aMailboxIsReadByItsPersonAlone() {
        // Given
        Mailbox person = Mailbox.fresh();
        TestTopics.publish(SignUpEvents.confirmed(person.person()));
        person.await(1);
        String id = person.as().get(Mailbox.NOTICES).path("items[0].id");

        // Then
        Mailbox stranger = Mailbox.fresh();
        stranger.as().get(Mailbox.NOTICES).then().statusCode(200).body("items.size()", equalTo(0));
        stranger.as().put(Mailbox.NOTICES + "/" + id + "/reading").then().statusCode(404);
        given().get(Mailbox.NOTICES).then().statusCode(401);
        person.as().get(Mailbox.NOTICES + "/unread-count").then().body("unread", equalTo(1));
    }

    @Test
    void theUnreadCountAlwaysEqualsTheList() {
        long seed = new Random().nextLong();
        Random random = new Random(seed);
        Mailbox person = Mailbox.fresh();
        List<TestEvent> events = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            events.add(
                    random.nextBoolean()
                            ? SignUpEvents.confirmed(person.person())
                            : SignUpEvents.offered(person.person()));
        }
        events.addAll(events.subList(0, 10));
        Collections.shuffle(events, random);
        TestTopics.publish(events.toArray(TestEvent[]::new));
        person.await(40);

        for (int step = 0; step < 30; step++) {
            List<String> unread =
                    person.as().get(Mailbox.NOTICES + "?unread=true&limit=200").path("items.id");
            int count = person.as().get(Mailbox.NOTICES + "/unread-count").path("unread");
            assertThat(count).as("seed %d step %d", seed, step).isEqualTo(unread.size());
            if (!unread.isEmpty() && random.nextInt(5) > 0) {
                person.as()
                        .put(Mailbox.NOTICES + "/" + unread.get(random.nextInt(unread.size())) + "/reading")
                        .then()
                        .statusCode(204);
            } else {
                person.as()
                        .contentType("application/json")
                        .body(Map.of("upTo", random.nextInt(41)))
                        .put(Mailbox.NOTICES + "/reading")
                        .then()
                        .statusCode(200);
            }
        }
    }

    @Test
    void pagesFollowEachOtherWithoutGapOrRepeat() {
        // Given
        Mailbox person = Mailbox.fresh();
        TestEvent[] events = new TestEvent[25];
        for (int i = 0; i < events.length; i++) {
            events[i] = SignUpEvents.confirmed(person.person());
        }
        TestTopics.publish(events);
        person.await(events.length);

        // When
        List<Integer> seen = new ArrayList<>();
        String next = "";
        while (next != null) {
            Map<String, Object> page = person.as()
                    .queryParam("cursor", next)
                    .queryParam("limit", 7)
                    .get(Mailbox.NOTICES)
                    .jsonPath()
                    .getMap("");
            new ObjectMapper()
                    .valueToTree(page.get("items"))
                    .forEach(item -> seen.add(item.get("seq").asInt()));
            next = (String) page.get("next");
        }

        // Then
        assertThat(seen)
                .hasSize(25)
                .isSortedAccordingTo(Collections.reverseOrder())
                .doesNotHaveDuplicates();
    }
}
