package org.campusfrontline.platform.testing;

import io.quarkus.arc.Arc;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.campusfrontline.platform.identity.GrantBook;

/// Gives people roles in the tested service the way the directory does: by events, and waits until the service knows.
public final class TestGrants {

    private static final String UNITS = "volunteer.unit.v1";
    private static final String GRANTS = "volunteer.grant.v1";
    private static final String LONG_AGO = "2000-01-01T00:00:00Z";
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private static final Set<Given> GIVEN = ConcurrentHashMap.newKeySet();

    private TestGrants() {}

    /// A grant as given: enough to end it again.
    public record Given(String id, String person, String role, String tree, String node) {}

    /// Places a unit below another, or as a root, and waits until the service knows.
    public static void unit(String tree, String code, String... parent) {
        Map<String, Object> placement = new LinkedHashMap<>();
        placement.put("tree", tree);
        placement.put("parent", parent.length == 0 ? null : parent[0]);
        placement.put("from", LONG_AGO);
        placement.put("to", null);
        Map<String, Object> unit = new LinkedHashMap<>();
        unit.put("code", code);
        unit.put("kind", "SCHOOL");
        unit.put("nameZh", "单位" + code);
        unit.put("nameEn", "Unit " + code);
        unit.put("placements", List.of(placement));
        unit.put("active", true);
        long version = Instant.now().toEpochMilli();
        unit.put("version", version);
        TestTopics.publish(TestEvent.of(UNITS, "unit-changed", code, version, unit));
        if (parent.length > 0) {
            Await.until(PATIENCE, code + " stands below " + parent[0], () -> book().isWithin(tree, code, parent[0]));
        }
    }

    /// The person holds the role on the node, and all below it, when this returns.
    /// The same appointment asked for again is the one that is there.
    public static Given give(String person, String role, String tree, String node) {
        Optional<Given> before = GIVEN.stream()
                .filter(known -> known.person().equals(person)
                        && known.role().equals(role)
                        && known.tree().equals(tree)
                        && known.node().equals(node))
                .findFirst();
        if (before.isPresent() && book().holds(person, role, tree, node)) {
            return before.get();
        }
        Given given = new Given(UUID.randomUUID().toString(), person, role, tree, node);
        TestTopics.publish(heard(), event(given, null, 1));
        Await.until(PATIENCE, given + " is known", () -> book().holds(person, role, tree, node));
        GIVEN.add(given);
        return given;
    }

    /// The grant no longer holds when this returns.
    public static void end(Given given) {
        GIVEN.remove(given);
        TestTopics.publish(event(given, Instant.now().minusSeconds(1).toString(), 2));
        Await.until(
                PATIENCE,
                given + " is ended",
                () -> book().grantsOf(given.person()).stream()
                        .noneMatch(grant -> grant.id().equals(given.id())));
    }

    private static TestEvent event(Given given, String endedAt, long version) {
        Map<String, Object> grant = new LinkedHashMap<>();
        grant.put("id", given.id());
        grant.put("person", given.person());
        grant.put("role", given.role());
        grant.put("tree", given.tree());
        grant.put("node", given.node());
        grant.put("from", LONG_AGO);
        grant.put("to", null);
        grant.put("givenBy", "P000000");
        grant.put("emergency", null);
        grant.put("endedAt", endedAt);
        grant.put("version", version);
        return TestEvent.of(GRANTS, "grant-changed", given.id(), version, grant);
    }

    /// The directory's heartbeat, without which no role holds.
    private static TestEvent heard() {
        Instant now = Instant.now();
        return TestEvent.of(GRANTS, "directory-heard", "heartbeat", now.toEpochMilli(), Map.of("at", now.toString()));
    }

    private static GrantBook book() {
        return Arc.container().instance(GrantBook.class).get();
    }
}
