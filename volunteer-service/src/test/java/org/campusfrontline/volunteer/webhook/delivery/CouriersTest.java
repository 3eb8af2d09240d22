package org.campusfrontline.volunteer.webhook.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.campusfrontline.volunteer.webhook.Webhooks.PATIENCE;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.campusfrontline.platform.testing.Await;
import org.campusfrontline.platform.testing.CampusTest;
import org.campusfrontline.volunteer.recruitment.Database;
import org.campusfrontline.volunteer.webhook.Hook;
import org.campusfrontline.volunteer.webhook.Webhooks;
import org.junit.jupiter.api.Test;

/// Two replicas on one database: the running service and another one's couriers.
@CampusTest
class CouriersTest {

    @Inject
    CourierTools tools;

    @Inject
    LeaseTable leases;

    @Inject
    Database database;

    @Test
    void shareTheSubscriptionsAndTakeOverWhatACrashLeaves() {
        Webhooks webhooks = Webhooks.create();
        List<Hook> hooks = new ArrayList<>();
        List<Webhooks.Made> made = new ArrayList<>();
        String other = UUID.randomUUID().toString();
        Couriers second = new Couriers(other, tools, leases);
        try {
            // Given
            for (int i = 0; i < 4; i++) {
                hooks.add(new Hook());
                made.add(webhooks.subscribe(hooks.getLast().url(), "hours-booked"));
            }
            second.start();
            Await.until(PATIENCE, "both serve some", () -> owned(other) > 0 && serving(other) >= 4);

            // When
            webhooks.tell(1, 5, Webhooks.key(), Webhooks.key());

            // Then
            hooks.forEach(hook -> awaitTaken(hook, 10));
            made.forEach(one -> awaitWrittenDown(webhooks, one, 10));

            // When
            second.halt();
            webhooks.tell(6, 5, Webhooks.key(), Webhooks.key());
            database.update("DELETE FROM webhook_worker WHERE owner = ?", other);
            database.update("UPDATE webhook_progress SET lease_until = '2026-01-01' WHERE lease_owner = ?", other);

            // Then
            hooks.forEach(hook -> awaitTaken(hook, 20));
            assertThat(owned(other)).isZero();
            hooks.forEach(
                    hook -> assertThat(hook.calls()).extracting(Hook.Call::id).doesNotHaveDuplicates());
        } finally {
            second.close();
            made.forEach(one -> webhooks.asOperator().delete("/webhook-subscriptions/" + one.id()));
            hooks.forEach(Hook::close);
        }
    }

    /// How many are served at all, where both have some.
    private long serving(String other) {
        long ours = database.number(
                "SELECT COUNT(*) FROM webhook_progress WHERE lease_owner IS NOT NULL AND lease_owner <> ?", other);
        return ours == 0 ? 0 : ours + owned(other);
    }

    private long owned(String owner) {
        return database.number("SELECT COUNT(*) FROM webhook_progress WHERE lease_owner = ?", owner);
    }

    /// What is taken but not written down when a courier ends is told once more.
    private static void awaitWrittenDown(Webhooks webhooks, Webhooks.Made made, int count) {
        Await.until(
                PATIENCE,
                count + " are written down",
                () -> webhooks.deliveries(made).stream()
                                .filter(delivery -> "DELIVERED".equals(delivery.get("state")))
                                .count()
                        == count);
    }

    private static void awaitTaken(Hook hook, int count) {
        Await.until(PATIENCE, count + " are taken", () -> hook.taken().size() >= count);
    }
}
