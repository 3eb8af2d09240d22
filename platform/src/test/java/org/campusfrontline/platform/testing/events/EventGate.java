package org.campusfrontline.platform.testing.events;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.campusfrontline.platform.testing.Await;
import org.campusfrontline.platform.testing.TestEvent;
import org.campusfrontline.platform.testing.TestTopics;
import org.eclipse.microprofile.config.ConfigProvider;

/// Reads after each test class what the service sent, and fails when its contract does not say just that.
/// What a test itself put on a topic is no concern of it.
public final class EventGate {

    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final int MOST_SHOWN = 5;
    private static final Map<String, TestTopics.Mark> MARKS = new ConcurrentHashMap<>();
    private static final Map<String, EventFaults> CONTRACTS = new ConcurrentHashMap<>();

    private EventGate() {}

    /// What a broker that is away keeps waiting is looked at after a later class.
    /// `campus.contracts.events=false` is for tests of the sending itself, with events of no contract.
    public static void check(String service) {
        boolean wanted = ConfigProvider.getConfig()
                .getOptionalValue("campus.contracts.events", Boolean.class)
                .orElse(true);
        if (!wanted) {
            return;
        }
        List<String> faults = faults(
                service,
                () -> CONTRACTS.computeIfAbsent(
                        service, name -> new EventFaults(new EventContracts(ContractFolder.of(name)))));
        if (!faults.isEmpty()) {
            throw new AssertionError(faults.size() + " faults in events:\n"
                    + String.join("\n", faults.stream().limit(MOST_SHOWN).toList()));
        }
    }

    /// What is wrong with the events that came to the service's topics since the last look.
    static List<String> faults(String service, Supplier<EventFaults> contracts) {
        Await.happens(PATIENCE, HandledEvents::allSent);
        List<TestEvent> sent = new ArrayList<>();
        for (String topic : TestTopics.names()) {
            if (topic.startsWith(service + ".")) {
                sent.addAll(newOn(topic));
            }
        }
        if (sent.isEmpty()) {
            return List.of();
        }
        EventFaults contract = contracts.get();
        List<String> faults = new ArrayList<>();
        for (TestEvent event : sent) {
            contract.of(event)
                    .forEach(fault ->
                            faults.add(event.topic() + " " + event.headers() + " " + event.value() + ": " + fault));
        }
        return faults;
    }

    private static List<TestEvent> newOn(String topic) {
        TestTopics.Mark before = MARKS.getOrDefault(topic, TestTopics.beginning(topic));
        MARKS.put(topic, TestTopics.mark(topic));
        return TestTopics.since(before).stream()
                .filter(event -> !event.headers().containsKey(TestEvent.BY_TEST))
                .toList();
    }
}
