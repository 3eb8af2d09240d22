package org.campusfrontline.platform.outbox;

import java.time.Duration;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jboss.logging.Logger;

/// Topics that the broker does not know or does not open to us: asked for again after a while, without holding up
/// others.
final class RestingTopics {

    private static final Logger LOG = Logger.getLogger(RestingTopics.class);
    private static final Duration REST = Duration.ofSeconds(5);

    private final Map<String, Long> until = new ConcurrentHashMap<>();

    void add(Collection<String> topics) {
        for (String topic : topics) {
            LOG.warnf("rows wait for a topic that is missing or closed topic=%s", topic);
            until.put(topic, System.nanoTime() + REST.toNanos());
        }
    }

    Set<String> topics() {
        if (until.isEmpty()) {
            return Set.of();
        }
        long now = System.nanoTime();
        until.values().removeIf(end -> now - end >= 0);
        return Set.copyOf(until.keySet());
    }
}
