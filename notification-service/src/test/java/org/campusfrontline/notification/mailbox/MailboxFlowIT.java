package org.campusfrontline.notification.mailbox;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.campusfrontline.notification.SignUpEvents;
import org.campusfrontline.platform.testing.Await;
import org.campusfrontline.platform.testing.CampusTest;
import org.campusfrontline.platform.testing.TestEvent;
import org.campusfrontline.platform.testing.TestTokens;
import org.campusfrontline.platform.testing.TestTopics;
import org.junit.jupiter.api.Test;

@CampusTest
class MailboxFlowIT {

    private static final Duration SOON = Duration.ofSeconds(20);
    private static final String NOTICES = "/api/notification/v1/my/notices";

    @Test
    void oneNoticeAPersonAndEventHoweverOftenItIsDelivered() {
        // Given
        String person = person();
        TestEvent waiting = SignUpEvents.waitListed(person, 3);
        TestEvent promoted = SignUpEvents.promoted(person);

        // When
        TestTopics.publish(waiting, promoted, waiting, promoted);
        TestTopics.publish(waiting, SignUpEvents.cancelled(person));
        awaitNotices(person, 3);

        // Then
        as(person)
                .get(NOTICES)
                .then()
                .statusCode(200)
                .body("items.seq", contains(3, 2, 1))
                .body("items[0].language", equalTo("zh-CN"));
        assertThat(kinds(person))
                .containsExactlyInAnyOrder("SIGN_UP_WAIT_LISTED", "SIGN_UP_PROMOTED", "SIGN_UP_CANCELLED");
    }

    @Test
    void readsInThePersonsLanguageEvenWhenTheDirectoryComesLate() {
        // Given
        String person = person();
        TestTopics.publish(SignUpEvents.waitListed(person, 7));
        awaitNotices(person, 1);
        as(person).get(NOTICES).then().body("items[0].title", startsWith("已进入候补"));

        // When
        TestTopics.publish(TestEvent.of(
                "volunteer.person.v1",
                "person-changed",
                person,
                1,
                Map.of("number", person, "language", "en", "version", 1)));

        // Then
        Await.untilAsserted(
                SOON,
                () -> as(person)
                        .get(NOTICES)
                        .then()
                        .body("items[0].title", startsWith("You are on the waiting list"))
                        .body(
                                "items[0].body",
                                equalTo("The shift from 2026-05-02 08:00 to 2026-05-02 12:00 is full."
                                        + " Your place on the waiting list is 7.")));
    }

    @Test
    void anOlderWordOfTheDirectoryChangesNothing() {
        // Given
        String person = person();
        TestEvent newer = language(person, "en", 2);
        TestEvent older = language(person, "zh-CN", 1);

        // When
        TestTopics.publish(newer, older, newer);
        TestTopics.publish(SignUpEvents.confirmed(person));
        awaitNotices(person, 1);

        // Then
        Await.untilAsserted(SOON, () -> as(person).get(NOTICES).then().body("items[0].language", equalTo("en")));
    }

    @Test
    void aMailboxIsReadByItsPersonAlone() {
        // Given
        String person = person();
        TestTopics.publish(SignUpEvents.confirmed(person));
        awaitNotices(person, 1);
        String id = as(person).get(NOTICES).path("items[0].id");

        // Then
        String stranger = person();
        as(stranger).get(NOTICES).then().statusCode(200).body("items.size()", equalTo(0));
        as(stranger).put(NOTICES + "/" + id + "/reading").then().statusCode(404);
        given().get(NOTICES).then().statusCode(401);
        as(person).get(NOTICES + "/unread-count").then().body("unread", equalTo(1));
    }

    @Test
    void theUnreadCountAlwaysEqualsTheList() {
        long seed = new Random().nextLong();
        Random random = new Random(seed);
        String person = person();
        List<TestEvent> events = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            events.add(random.nextBoolean() ? SignUpEvents.confirmed(person) : SignUpEvents.offered(person));
        }
        events.addAll(events.subList(0, 10));
        Collections.shuffle(events, random);
        TestTopics.publish(events.toArray(TestEvent[]::new));
        awaitNotices(person, 40);

        for (int step = 0; step < 30; step++) {
            List<String> unread =
                    as(person).get(NOTICES + "?unread=true&limit=200").path("items.id");
            int count = as(person).get(NOTICES + "/unread-count").path("unread");
            assertThat(count).as("seed %d step %d", seed, step).isEqualTo(unread.size());
            if (!unread.isEmpty() && random.nextInt(5) > 0) {
                as(person)
                        .put(NOTICES + "/" + unread.get(random.nextInt(unread.size())) + "/reading")
                        .then()
                        .statusCode(204);
            } else {
                as(person)
                        .contentType("application/json")
                        .body(Map.of("upTo", random.nextInt(41)))
                        .put(NOTICES + "/reading")
                        .then()
                        .statusCode(200);
            }
        }
    }

    @Test
    void pagesFollowEachOtherWithoutGapOrRepeat() {
        // Given
        String person = person();
        TestEvent[] events = new TestEvent[25];
        for (int i = 0; i < events.length; i++) {
            events[i] = SignUpEvents.confirmed(person);
        }
        TestTopics.publish(events);
        awaitNotices(person, events.length);

        // When
        List<Integer> seen = new ArrayList<>();
        String next = "";
        while (next != null) {
            Map<String, Object> page = as(person)
                    .queryParam("cursor", next)
                    .queryParam("limit", 7)
                    .get(NOTICES)
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

    private static TestEvent language(String person, String language, int version) {
        return TestEvent.of(
                "volunteer.person.v1",
                "person-changed",
                person,
                version,
                Map.of("number", person, "language", language, "version", version));
    }

    private static List<String> kinds(String person) {
        return as(person).get(NOTICES).path("items.kind");
    }

    private static void awaitNotices(String person, int count) {
        Await.untilAsserted(
                SOON,
                () -> as(person)
                        .get(NOTICES + "/unread-count")
                        .then()
                        .statusCode(200)
                        .body("unread", equalTo(count)));
    }

    private static RequestSpecification as(String person) {
        return given().auth().oauth2(TestTokens.of(person));
    }

    private static String person() {
        return "T" + UUID.randomUUID().toString().substring(0, 8);
    }
}
