package org.campusfrontline.platform.outbox;

import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The lane of each topic. A topic in two lanes would lose its order, so that stops the start.
@Singleton
class TopicLanes {

    private final Map<String, Lane> lanes = new HashMap<>();

    TopicLanes(OutboxSettings settings) {
        settings.lanes().express().orElse(List.of()).forEach(topic -> put(topic, Lane.EXPRESS));
        settings.lanes().bulk().orElse(List.of()).forEach(topic -> put(topic, Lane.BULK));
    }

    private void put(String topic, Lane lane) {
        Lane before = lanes.put(topic, lane);
        if (before != null && before != lane) {
            throw new IllegalStateException("topic " + topic + " stands in two lanes");
        }
    }

    Lane of(String topic) {
        return lanes.getOrDefault(topic, Lane.NORMAL);
    }
}
