package org.campusfrontline.notification;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.campusfrontline.platform.testing.TestEvent;

/// Duty plans as the roster service sends them: everybody's, at each publication.
public record DutyPlanEvents(String period) {

    public static DutyPlanEvents ofSomePeriod() {
        return new DutyPlanEvents(UUID.randomUUID().toString());
    }

    /// The plan of one publication: a duty a day, the days as ISO dates.
    public TestEvent plan(String person, long publication, String... days) {
        Map<String, Object> value = value(person, publication, duties(days));
        return event(person, publication, value);
    }

    /// The same with the days as they were and a deadline, as a later publication tells them.
    public TestEvent changed(String person, long publication, List<String> before, String until, String... days) {
        Map<String, Object> value = value(person, publication, duties(days));
        value.put("before", duties(before.toArray(String[]::new)));
        value.put("acknowledgeBy", until);
        return event(person, publication, value);
    }

    private static List<Map<String, Object>> duties(String... days) {
        List<Map<String, Object>> duties = new ArrayList<>();
        for (String day : days) {
            duties.add(Map.of(
                    "id",
                    UUID.randomUUID().toString(),
                    "date",
                    day,
                    "shift",
                    "D",
                    "start",
                    day + "T00:00:00Z",
                    "end",
                    day + "T08:00:00Z"));
        }
        return duties;
    }

    private Map<String, Object> value(String person, long publication, List<Map<String, Object>> duties) {
        Map<String, Object> value = new LinkedHashMap<>();
        value.put("planningPeriod", period);
        value.put("roster", UUID.randomUUID().toString());
        value.put("person", person);
        value.put("tree", "ADMINISTRATION");
        value.put("unit", "SEC");
        value.put("emergency", null);
        value.put("titleZh", "东门值守");
        value.put("titleEn", "East gate duty");
        value.put("duties", duties);
        value.put("publishedAt", "2026-11-20T12:30:00Z");
        value.put("version", publication);
        return value;
    }

    private TestEvent event(String person, long publication, Map<String, Object> value) {
        return TestEvent.of("roster.duty-plan.v1", "duty-plan-published", period + "/" + person, publication, value);
    }
}
