package org.campusfrontline.platform.testing.events;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.campusfrontline.platform.testing.TestEvent;

/// The producer's golden samples as events, for those who consume them.
public final class GoldenSamples {

    private GoldenSamples() {}

    /// Every sample of a topic, in order of the files' names.
    public static List<TestEvent> of(String topic) {
        ContractFolder folder = ContractFolder.of(topic.substring(0, topic.indexOf('.')));
        EventContracts contracts = new EventContracts(folder);
        List<TestEvent> events = new ArrayList<>();
        for (Path sample : folder.samples(topic)) {
            events.add(contracts
                    .ofSample(topic, sample.getFileName().toString())
                    .orElseThrow(() -> new AssertionError(sample + " is a sample of no event"))
                    .sample(ContractFolder.readJson(sample)));
        }
        if (events.isEmpty()) {
            throw new AssertionError("the producer has no golden sample of " + topic);
        }
        return events;
    }
}
