package org.campusfrontline.deploy.bench.events;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// What a reader of a topic must not see: a version missing, twice, or behind a later one of its key.
record KeyOrder(int lost, int repeated, int outOfOrder) {

    /// `sent` tells the last version of each key; each begins at 1.
    static KeyOrder of(Map<String, Long> sent, List<TopicReader.Arrival> arrivals) {
        Map<String, Set<Long>> seen = new HashMap<>();
        Map<String, Long> last = new HashMap<>();
        int repeated = 0;
        int outOfOrder = 0;
        for (TopicReader.Arrival arrival : arrivals) {
            if (sent.containsKey(arrival.key())) {
                boolean fresh = seen.computeIfAbsent(arrival.key(), key -> new HashSet<>())
                        .add(arrival.version());
                repeated += fresh ? 0 : 1;
                outOfOrder += fresh && arrival.version() < last.getOrDefault(arrival.key(), 0L) ? 1 : 0;
                last.merge(arrival.key(), arrival.version(), Math::max);
            }
        }
        long found = seen.values().stream().mapToLong(Set::size).sum();
        long expected = sent.values().stream().mapToLong(Long::longValue).sum();
        return new KeyOrder((int) (expected - found), repeated, outOfOrder);
    }
}
