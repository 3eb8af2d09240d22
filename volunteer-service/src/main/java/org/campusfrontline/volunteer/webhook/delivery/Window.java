package org.campusfrontline.volunteer.webhook.delivery;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.kafka.common.TopicPartition;
import org.campusfrontline.platform.inbox.ReceivedEvent;

/// The events of a subscription that are read and not yet all behind it. Each key keeps its order; keys do not wait for
/// one another. A subscription's place in a partition is the first event that is not done.
final class Window {

    private final int most;
    private final Map<TopicPartition, Long> read;
    private final Map<TopicPartition, Map<Long, Trial>> known = new HashMap<>();
    private final Map<TopicPartition, TreeMap<Long, Parcel>> parcels = new HashMap<>();

    Window(int most, Map<TopicPartition, Long> places, List<Trial> trials) {
        this.most = most;
        this.read = new HashMap<>(places);
        trials.forEach(trial -> known.computeIfAbsent(trial.partition(), partition -> new HashMap<>())
                .put(trial.offset(), trial));
    }

    boolean isFull() {
        return waiting() >= most;
    }

    /// Events that are not done.
    int waiting() {
        return Math.toIntExact(parcels.values().stream()
                .flatMap(each -> each.values().stream())
                .filter(parcel -> !parcel.isDone())
                .count());
    }

    void add(ReceivedEvent event) {
        Parcel parcel = new Parcel(event);
        Trial trial = known.getOrDefault(parcel.partition(), Map.of()).get(event.offset());
        if (trial != null) {
            parcel.resume(trial);
        }
        parcels.computeIfAbsent(parcel.partition(), partition -> new TreeMap<>())
                .put(event.offset(), parcel);
        passed(parcel.partition(), event.offset());
    }

    /// A record that the subscription is not told of.
    void passed(TopicPartition partition, long offset) {
        read.put(partition, offset + 1);
    }

    /// For each key whose next event is due: that event and those behind it, at most so many in all. The least tried
    /// come first, so that one that is never taken does not stand in front of the others.
    List<List<Parcel>> chains(Instant now, int atMost) {
        Map<String, List<Parcel>> byKey = parcels.values().stream()
                .flatMap(each -> each.values().stream())
                .filter(parcel -> !parcel.isDone())
                .collect(Collectors.groupingBy(Parcel::orderedBy, LinkedHashMap::new, Collectors.toList()));
        List<List<Parcel>> chains = new ArrayList<>();
        int left = atMost;
        for (List<Parcel> chain : byKey.values().stream()
                .filter(chain -> chain.getFirst().isDue(now))
                .sorted(Comparator.comparingInt(chain -> chain.getFirst().tries()))
                .toList()) {
            if (left > 0) {
                List<Parcel> part = List.copyOf(chain.subList(0, Math.min(left, chain.size())));
                chains.add(part);
                left -= part.size();
            }
        }
        return chains;
    }

    /// The place in each partition. What lies before it is forgotten.
    Map<TopicPartition, Long> places() {
        Map<TopicPartition, Long> places = new HashMap<>(read);
        parcels.forEach((partition, waiting) -> {
            while (!waiting.isEmpty() && waiting.firstEntry().getValue().isDone()) {
                waiting.pollFirstEntry();
            }
            if (!waiting.isEmpty()) {
                places.put(partition, waiting.firstKey());
            }
        });
        return places;
    }
}
