package org.campusfrontline.platform.testing.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.StreamSupport;
import org.campusfrontline.platform.testing.Await;
import org.campusfrontline.platform.testing.TestEvent;
import org.campusfrontline.platform.testing.TestTopics;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.Test;

/// Every consumer of the service takes every golden sample of what it consumes: twice, and in the wrong order.
public abstract class ConsumedEvents {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final String INCOMING = "mp.messaging.incoming.";

    /// The topics of all channels of the service; fewer only where a service says why.
    protected Set<String> topics() {
        Config config = ConfigProvider.getConfig();
        Set<String> topics = new TreeSet<>();
        StreamSupport.stream(config.getPropertyNames().spliterator(), false)
                .filter(name -> name.startsWith(INCOMING) && name.endsWith(".topic"))
                .forEach(name -> topics.add(config.getValue(name, String.class)));
        return topics;
    }

    @Test
    void takesEveryGoldenSample() {
        // Given
        List<TestEvent> samples = new ArrayList<>();
        topics().forEach(topic -> samples.addAll(GoldenSamples.of(topic)));
        assertThat(samples).isNotEmpty();

        // When
        TestTopics.publish(samples.toArray(TestEvent[]::new));
        Collections.reverse(samples);
        TestTopics.publish(samples.toArray(TestEvent[]::new));

        // Then
        for (TestEvent sample : samples) {
            Await.until(
                    PATIENCE,
                    sample.name() + " of " + sample.topic() + " is handled",
                    () -> HandledEvents.isMarked(sample.id()) || HandledEvents.isDead(sample.id()));
            assertThat(HandledEvents.isDead(sample.id()))
                    .as("%s of %s is a dead letter: %s", sample.name(), sample.topic(), sample.value())
                    .isFalse();
        }
    }
}
