package org.campusfrontline.deploy.bench.events;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.campusfrontline.deploy.bench.client.Latencies;
import org.campusfrontline.deploy.bench.client.Pause;
import org.campusfrontline.deploy.bench.measure.Measured;
import org.campusfrontline.deploy.bench.measure.OwnStack;
import org.campusfrontline.deploy.bench.measure.VolunteerDatabase;
import org.campusfrontline.deploy.local.broker.Topic;
import org.campusfrontline.deploy.local.broker.Topics;

/// Rows written beside the service's two replicas, up to a consumer of a topic of their own. No commit wakes a relay:
/// each row is found by looking, as one that another replica wrote.
final class ConsumerRun {

    private static final String TOPIC = "volunteer.bench.v1";
    private static final String TYPE = "org.campusfrontline.volunteer.bench-happened";
    private static final String PAYLOAD = "{\"of\":\"%s\",\"version\":%d,\"filler\":\"" + "x".repeat(500) + "\"}";
    private static final int KEYS_A_WRITER = 25;
    private static final double AIM = 50;
    private static final int PARTITIONS = 6;
    private static final Duration ALL_HERE = Duration.ofSeconds(60);
    private final OwnStack own;
    private final EventsSize size;

    ConsumerRun(OwnStack own, EventsSize size) {
        this.own = own;
        this.size = size;
    }

    void run(Measured measured, Consumer<String> tell) throws InterruptedException {
        String servers = own.stack().bootstrapServers();
        Topics.create(servers, List.of(new Topic(TOPIC, PARTITIONS, false)));
        try (TopicReader topic = TopicReader.open(servers, TOPIC)) {
            tell.accept(size.consumerRate() + " rows a second");
            OutboxLoad.Sent sent = new OutboxLoad(new VolunteerDatabase(own.stack()), TOPIC, TYPE, ConsumerRun::event)
                    .run(size.schedule(size.consumerRate()));
            long all =
                    sent.versions().values().stream().mapToLong(Long::longValue).sum();
            Pause.until(ALL_HERE, () -> topic.count() >= all);
            figures(sent, topic.arrivals(), measured);
        }
    }

    private static OutboxLoad.Event event(int writer, int nth) {
        String key = "bench-" + writer + "-" + nth % KEYS_A_WRITER;
        long version = nth / KEYS_A_WRITER + 1L;
        return new OutboxLoad.Event(key, version, PAYLOAD.formatted(key, version));
    }

    private static void figures(OutboxLoad.Sent sent, List<TopicReader.Arrival> arrivals, Measured measured) {
        List<Duration> sinceRow = new ArrayList<>();
        List<Duration> sinceDue = new ArrayList<>();
        for (TopicReader.Arrival arrival : arrivals) {
            Instant due = sent.due().get(arrival.key() + "/" + arrival.version());
            if (due != null) {
                sinceRow.add(arrival.took());
                sinceDue.add(Duration.between(due, arrival.at()));
            }
        }
        Latencies fromRow = Latencies.of(sinceRow);
        measured.figure("consumer: events", fromRow.count());
        measured.figure("consumer: row to consumer p50, ms", fromRow.millis(50));
        measured.atMost("consumer: row to consumer p99, ms", AIM, fromRow.millis(99));
        measured.figure("consumer: row to consumer worst, ms", fromRow.millis(100));
        measured.figure(
                "consumer: due time of the row to consumer p99, ms",
                Latencies.of(sinceDue).millis(99));
        compare(KeyOrder.of(sent.versions(), arrivals), measured);
    }

    private static void compare(KeyOrder order, Measured measured) {
        measured.atMost("consumer: lost", 0, order.lost());
        measured.atMost("consumer: repeated", 0, order.repeated());
        measured.atMost("consumer: out of a key's order", 0, order.outOfOrder());
    }
}
