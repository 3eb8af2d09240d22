package org.campusfrontline.volunteer.webhook.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.campusfrontline.volunteer.webhook.Webhooks.PATIENCE;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.campusfrontline.platform.testing.Await;
import org.campusfrontline.platform.testing.CampusTest;
import org.campusfrontline.platform.testing.TestEvent;
import org.campusfrontline.platform.testing.TestGrants;
import org.campusfrontline.platform.testing.TestTopics;
import org.campusfrontline.volunteer.directory.Directory;
import org.campusfrontline.volunteer.recruitment.Campus;
import org.campusfrontline.volunteer.recruitment.Database;
import org.campusfrontline.volunteer.recruitment.signup.SignUps;
import org.campusfrontline.volunteer.webhook.Hook;
import org.campusfrontline.volunteer.webhook.Webhooks;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@CampusTest
class WebhookDeliveryTest {

    private static final String HOURS = "hours-booked";

    @Inject
    Database database;

    private Webhooks webhooks;
    private Hook hook;
    private Webhooks.Made made;

    @BeforeEach
    void receiver() {
        webhooks = Webhooks.create();
        hook = new Hook();
    }

    /// Nothing of a test is served on.
    @AfterEach
    void end() {
        if (made != null) {
            webhooks.asOperator().delete("/webhook-subscriptions/" + made.id());
        }
        hook.close();
    }

    @Test
    void tellsOfASignUpFromItsBeginningToItsEnd() {
        // Given
        Campus campus = Campus.create(database);
        TestGrants.give(webhooks.operator, "operator", Campus.TREE, campus.unit);
        Map<String, Object> wish = webhooks.wish(hook.url(), "sign-up-confirmed", "sign-up-cancelled");
        wish.put("unit", campus.unit);
        UUID id = Directory.keyed(webhooks.asOperator())
                .body(wish)
                .post("/webhook-subscriptions")
                .then()
                .statusCode(201)
                .extract()
                .jsonPath()
                .getUUID("id");
        made = new Webhooks.Made(id, "");
        UUID shift = campus.published(Campus.shift(24, 4, 2)).shift();
        String person = campus.person();

        // When
        UUID signUp = SignUps.made(campus, person, shift, "CONFIRMED");
        SignUps.cancel(campus, person, signUp).statusCode(200);

        // Then
        awaitTaken(2);
        assertThat(hook.taken())
                .extracting(call -> call.json().get("type").textValue())
                .containsExactly(
                        "org.campusfrontline.volunteer.sign-up-confirmed",
                        "org.campusfrontline.volunteer.sign-up-cancelled");
        assertThat(hook.taken()).allSatisfy(call -> {
            assertThat(call.json().get("specversion").textValue()).isEqualTo("1.0");
            assertThat(call.json().get("source").textValue()).isEqualTo("/campus/volunteer");
            assertThat(call.json().get("id").textValue()).isEqualTo(call.id());
            assertThat(call.subject()).isEqualTo(signUp.toString());
            assertThat(call.json().at("/data/person").textValue()).isEqualTo(person);
        });
    }

    @Test
    void keepsTheOrderOfEachKeyWhileCallsFail() {
        // Given
        Set<String> refused = ConcurrentHashMap.newKeySet();
        hook.answer(call -> Hook.Reply.of(refused.add(call.id()) && call.version() % 3 == 1 ? 500 : 200));
        made = webhooks.subscribe(hook.url(), HOURS);
        String[] keys = {Webhooks.key(), Webhooks.key(), Webhooks.key(), Webhooks.key()};

        // When
        webhooks.tell(1, 8, keys);

        // Then
        awaitTaken(32);
        Map<String, List<Long>> versions = hook.taken().stream()
                .collect(Collectors.groupingBy(
                        Hook.Call::subject, Collectors.mapping(Hook.Call::version, Collectors.toList())));
        assertThat(versions).hasSize(4);
        assertThat(versions.values())
                .allSatisfy(order -> assertThat(order).containsExactly(1L, 2L, 3L, 4L, 5L, 6L, 7L, 8L));
        assertThat(hook.calls()).hasSize(32 + 4 * 3);
    }

    @Test
    void letsAnEventThatIsRefusedHoldUpNoOtherKey() {
        // Given
        String sound = Webhooks.key();
        String poison = Webhooks.key();
        AtomicBoolean mended = new AtomicBoolean();
        hook.answer(call -> Hook.Reply.of(call.subject().equals(poison) && !mended.get() ? 422 : 200));
        made = webhooks.subscribe(hook.url(), HOURS);

        // When
        webhooks.tell(1, 3, poison, sound);

        // Then
        awaitTaken(3);
        assertThat(hook.taken()).extracting(Hook.Call::subject).containsOnly(sound);
        Await.untilAsserted(
                PATIENCE,
                () -> assertThat(webhooks.deliveries(made))
                        .filteredOn(line -> line.get("state").equals("RETRYING"))
                        .singleElement()
                        .satisfies(line -> {
                            assertThat(line.get("subject")).isEqualTo(poison);
                            assertThat(line.get("status")).isEqualTo(422);
                            assertThat(line.get("fault")).isEqualTo("STATUS");
                        }));

        // When
        mended.set(true);

        // Then
        awaitTaken(6);
        assertThat(hook.taken().subList(3, 6)).extracting(Hook.Call::version).containsExactly(1L, 2L, 3L);
    }

    @Test
    void givesAnEventUpThatIsRefusedForTooLong() {
        // Given
        String poison = Webhooks.key();
        hook.answer(call -> Hook.Reply.of(call.subject().equals(poison) && call.version() == 1 ? 400 : 200));
        made = webhooks.subscribe(hook.url(), HOURS);
        webhooks.tell(1, 2, poison);
        Await.until(PATIENCE, "it is refused", () -> !webhooks.deliveries(made).isEmpty());
        webhooks.put(made, "pause", null).statusCode(200);
        database.update(
                "UPDATE webhook_delivery SET first_at = ?, next_at = NULL WHERE subscription = ?",
                java.sql.Timestamp.from(Instant.now().minusSeconds(3 * 86_400)).toLocalDateTime(),
                made.id());

        // When
        webhooks.put(made, "resumption", null).statusCode(200);
        String other = Webhooks.key();
        webhooks.tell(1, 1, other);

        // Then
        awaitTaken(2);
        assertThat(hook.taken())
                .extracting(Hook.Call::subject, Hook.Call::version)
                .contains(tuple(poison, 2L))
                .contains(tuple(other, 1L));
        Await.untilAsserted(
                PATIENCE,
                () -> assertThat(webhooks.deliveries(made))
                        .filteredOn(line -> line.get("subject").equals(poison))
                        .extracting(line -> line.get("state"))
                        .containsExactlyInAnyOrder("GIVEN_UP", "DELIVERED"));
    }

    @Test
    void letsASlowReceiverDelayNoOther() {
        try (Hook slow = new Hook()) {
            // Given
            CountDownLatch end = new CountDownLatch(1);
            slow.answer(call -> {
                await(end);
                return Hook.Reply.of(200);
            });
            Webhooks.Made delayed = webhooks.subscribe(slow.url(), HOURS);
            made = webhooks.subscribe(hook.url(), HOURS);

            // When
            webhooks.tell(1, 5, Webhooks.key());

            // Then
            Await.until(PATIENCE, "the slow one is called", () -> slowIsHeld(delayed, end));
            awaitTaken(5);
            assertThat(slow.taken()).isEmpty();
            end.countDown();
            webhooks.asOperator().delete("/webhook-subscriptions/" + delayed.id());
        }
    }

    private boolean slowIsHeld(Webhooks.Made delayed, CountDownLatch end) {
        return end.getCount() == 1 && webhooks.get(delayed).getString("state").equals("ACTIVE");
    }

    @Test
    void endsWhereTheReceiverSaysThatItIsGone() {
        // Given
        AtomicInteger status = new AtomicInteger(410);
        hook.answer(call -> Hook.Reply.of(status.get()));
        made = webhooks.subscribe(hook.url(), HOURS);

        // When
        webhooks.tell(1, 2, Webhooks.key());

        // Then
        Await.until(
                PATIENCE,
                "it has ended",
                () -> webhooks.get(made).getString("state").equals("ENDED"));
        assertThat(webhooks.get(made).getString("reason")).isEqualTo("GONE");
        assertThat(hook.calls()).hasSize(1);

        // When
        status.set(200);
        webhooks.put(made, "resumption", null).statusCode(200);

        // Then
        awaitTaken(2);
    }

    @Test
    void pausesWhoFailsForLongAndLosesNothing() {
        // Given
        AtomicInteger status = new AtomicInteger(503);
        hook.answer(call -> Hook.Reply.of(status.get()));
        made = webhooks.subscribe(hook.url(), HOURS);
        webhooks.tell(1, 3, Webhooks.key());
        Await.until(PATIENCE, "it fails", () -> webhooks.get(made).getInt("health.failures") > 1);
        assertThat(webhooks.get(made).getInt("health.lastStatus")).isEqualTo(503);
        assertThat(webhooks.get(made).getLong("health.backlog")).isGreaterThanOrEqualTo(3);

        // When
        webhooks.put(made, "pause", null).statusCode(200);
        webhooks.put(made, "resumption", null).statusCode(200);
        Await.until(PATIENCE, "it fails again", () -> webhooks.get(made).getInt("health.failures") > 0);
        Await.until(PATIENCE, "it has failed for long", () -> {
            database.update(
                    "UPDATE webhook_progress SET failing_since = '2026-01-01', lease_owner = 'NOBODY', lease_until = '2026-01-01'"
                            + " WHERE subscription = ?",
                    made.id());
            return Await.happens(
                    java.time.Duration.ofSeconds(5),
                    () -> webhooks.get(made).getString("state").equals("PAUSED"));
        });

        // Then
        assertThat(webhooks.get(made).getString("reason")).isEqualTo("FAILING");
        assertThat(hook.taken()).isEmpty();

        // When
        status.set(200);
        webhooks.put(made, "resumption", null).statusCode(200);

        // Then
        awaitTaken(3);
        assertThat(hook.taken()).extracting(Hook.Call::version).containsExactly(1L, 2L, 3L);
    }

    @Test
    void tellsEverythingAgainFromATimeOnAndThenWhatIsNew() {
        // Given
        made = webhooks.subscribe(hook.url(), HOURS);
        String key = Webhooks.key();
        webhooks.tell(1, 2, key);
        awaitTaken(2);
        List<String> ids = hook.taken().stream().map(Hook.Call::id).toList();
        Instant between = Instant.now();
        webhooks.tell(3, 2, key);
        awaitTaken(4);
        List<String> later =
                hook.taken().subList(2, 4).stream().map(Hook.Call::id).toList();

        // When
        hook.forget();
        webhooks.put(made, "replay", Map.of("from", between.toString())).statusCode(200);
        webhooks.tell(5, 1, key);

        // Then
        awaitTaken(3);
        assertThat(hook.taken()).extracting(Hook.Call::version).containsExactly(3L, 4L, 5L);
        assertThat(hook.taken())
                .extracting(Hook.Call::id)
                .startsWith(later.toArray(String[]::new))
                .doesNotContainAnyElementsOf(ids);
    }

    @Test
    void tellsOfItsUnitAndThoseBelowAlone() {
        // Given
        made = webhooks.subscribe(hook.url(), HOURS);
        String below = Directory.fresh("WB");
        TestGrants.unit(Webhooks.TREE, below, webhooks.unit);
        String mine = Webhooks.key();
        String child = Webhooks.key();

        // When
        TestTopics.publish(
                Webhooks.hours(Webhooks.key(), 1, Webhooks.TREE, "SOMEWHERE-ELSE"),
                Webhooks.hours(Webhooks.key(), 1, "PARTY", webhooks.unit),
                TestEvent.of("volunteer.hours.v1", "hours-unknown", Webhooks.key(), 1, Map.of()),
                Webhooks.hours(child, 1, Webhooks.TREE, below),
                Webhooks.hours(mine, 1, Webhooks.TREE, webhooks.unit));

        // Then
        awaitTaken(2);
        TestTopics.publish(Webhooks.hours(mine, 2, Webhooks.TREE, webhooks.unit));
        awaitTaken(3);
        assertThat(hook.calls()).extracting(Hook.Call::subject).containsOnly(mine, child);
    }

    @Test
    void signsWithBothSecretsWhileOneIsReplaced() {
        // Given
        made = webhooks.subscribe(hook.url(), HOURS);

        // When
        String second = webhooks.put(made, "secret", Map.of("graceHours", 24))
                .statusCode(200)
                .extract()
                .path("secret");
        webhooks.tell(1, 1, Webhooks.key());

        // Then
        awaitTaken(1);
        Hook.Call both = hook.taken().getFirst();
        assertThat(Stream.of(made.secret(), second)).allMatch(secret -> ForeignCheck.verifies(secret, both));

        // When
        String third = webhooks.put(made, "secret", Map.of("graceHours", 0))
                .statusCode(200)
                .extract()
                .path("secret");
        webhooks.tell(1, 1, Webhooks.key());

        // Then
        awaitTaken(2);
        Hook.Call one = hook.taken().get(1);
        assertThat(ForeignCheck.verifies(third, one)).isTrue();
        assertThat(Stream.of(made.secret(), second)).noneMatch(secret -> ForeignCheck.verifies(secret, one));
    }

    /// The lease goes to another between the call and its being written down, as when a process stops for long.
    @Test
    void tellsAgainUnderTheSameIdWhatWasNotWrittenDown() {
        // Given
        AtomicBoolean stolen = new AtomicBoolean();
        hook.answer(call -> {
            if (stolen.compareAndSet(false, true)) {
                database.update(
                        "UPDATE webhook_progress SET lease_owner = 'NOBODY', lease_until = '2026-01-01'"
                                + " WHERE subscription = ?",
                        made.id());
            }
            return Hook.Reply.of(200);
        });
        made = webhooks.subscribe(hook.url(), HOURS);

        // When
        webhooks.tell(1, 1, Webhooks.key());

        // Then
        awaitTaken(2);
        assertThat(hook.taken())
                .extracting(Hook.Call::id)
                .hasSize(2)
                .containsOnly(hook.calls().getFirst().id());
        Await.untilAsserted(
                PATIENCE,
                () -> assertThat(webhooks.deliveries(made))
                        .extracting(line -> line.get("state"))
                        .containsExactly("DELIVERED"));
    }

    private void awaitTaken(int count) {
        Await.until(PATIENCE, count + " are taken", () -> hook.taken().size() >= count);
        assertThat(hook.taken()).hasSize(count);
    }

    private static void await(CountDownLatch end) {
        try {
            end.await(60, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
