package org.campusfrontline.platform.outbox;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.campusfrontline.platform.testing.TestEvent;
import org.campusfrontline.platform.testing.TestTopics;

/// What came to a topic, key by key, judged against the versions that were committed.
final class Log {

    private final Map<String, List<TestEvent>> byKey = new LinkedHashMap<>();
    private final int distinct;

    private Log(List<TestEvent> events) {
        events.forEach(event ->
                byKey.computeIfAbsent(event.key(), key -> new ArrayList<>()).add(event));
        distinct = (int) events.stream().map(TestEvent::id).distinct().count();
    }

    /// Reads until that many different events came, then whatever else stands there.
    static Log await(TestTopics.Mark mark, int different, Duration atMost) {
        Set<String> ids = new HashSet<>();
        TestTopics.await(mark, different, atMost, event -> ids.add(event.id()));
        return new Log(TestTopics.since(mark));
    }

    int distinct() {
        return distinct;
    }

    int repeated() {
        return byKey.values().stream().mapToInt(List::size).sum() - distinct;
    }

    /// Keys whose versions, each counted when it first came, are not 1, 2, 3 and so on.
    List<String> outOfOrder() {
        return byKey.entrySet().stream()
                .filter(entry -> !ascends(entry.getValue()))
                .map(Map.Entry::getKey)
                .toList();
    }

    /// Keys whose last record is not the newest: what a compacted topic would keep wrongly.
    List<String> staleAtTheEnd() {
        return byKey.entrySet().stream()
                .filter(entry -> entry.getValue().getLast().version()
                        != entry.getValue().stream()
                                .mapToLong(TestEvent::version)
                                .max()
                                .orElseThrow())
                .map(Map.Entry::getKey)
                .toList();
    }

    private static boolean ascends(List<TestEvent> events) {
        Set<String> seen = new HashSet<>();
        long last = 0;
        for (TestEvent event : events) {
            if (seen.add(event.id()) && event.version() != ++last) {
                return false;
            }
        }
        return true;
    }
}
