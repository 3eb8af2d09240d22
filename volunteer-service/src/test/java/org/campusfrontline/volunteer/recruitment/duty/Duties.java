package org.campusfrontline.volunteer.recruitment.duty;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.campusfrontline.platform.testing.Await;
import org.campusfrontline.platform.testing.TestEvent;
import org.campusfrontline.platform.testing.TestTopics;
import org.campusfrontline.volunteer.recruitment.Campus;
import org.campusfrontline.volunteer.recruitment.Database;

/// Duty plans as the roster service publishes them.
public final class Duties {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private Duties() {}

    /// A duty from so many hours from now on, on the same full hours as `Campus.shift`.
    public static Instant[] duty(int inHours, int hours) {
        Instant start = Campus.inHours(inHours);
        return new Instant[] {start, start.plus(Duration.ofHours(hours))};
    }

    public static TestEvent plan(UUID period, String person, long version, Instant[]... duties) {
        Map<String, Object> plan = new LinkedHashMap<>();
        plan.put("planningPeriod", period.toString());
        plan.put("roster", UUID.randomUUID().toString());
        plan.put("person", person);
        plan.put("tree", "ADMINISTRATION");
        plan.put("unit", "SEC");
        plan.put("emergency", null);
        plan.put("titleZh", "东门值守");
        plan.put("titleEn", "East gate duty");
        plan.put("duties", Arrays.stream(duties).map(Duties::duty).toList());
        plan.put("publishedAt", Instant.now().toString());
        plan.put("version", version);
        return TestEvent.of("roster.duty-plan.v1", "duty-plan-published", period + "/" + person, version, plan);
    }

    private static Map<String, Object> duty(Instant[] span) {
        return Map.of(
                "id",
                UUID.randomUUID().toString(),
                "date",
                span[0].toString().substring(0, 10),
                "shift",
                "D",
                "start",
                span[0].toString(),
                "end",
                span[1].toString());
    }

    /// Returns when the duties stand in the person's time.
    public static UUID publish(Database database, String person, Instant[]... duties) {
        UUID period = UUID.randomUUID();
        publish(database, plan(period, person, 1, duties));
        return period;
    }

    /// Returns when each of them is handled.
    public static void publish(Database database, TestEvent... plans) {
        TestTopics.publish(plans);
        awaitHandled(database, List.of(plans));
    }

    public static void awaitHandled(Database database, List<TestEvent> plans) {
        plans.forEach(plan -> Await.until(
                PATIENCE,
                "the plan is handled",
                () -> database.number(
                                "SELECT COUNT(*) FROM inbox WHERE consumer = 'recruitment-duties' AND event_id = ?",
                                UUID.fromString(plan.id()))
                        == 1));
    }
}
