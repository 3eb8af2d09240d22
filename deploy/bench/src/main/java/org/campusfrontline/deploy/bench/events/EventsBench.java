package org.campusfrontline.deploy.bench.events;

import java.util.List;
import java.util.function.Consumer;
import org.campusfrontline.deploy.bench.client.Options;
import org.campusfrontline.deploy.bench.measure.Benchmark;
import org.campusfrontline.deploy.bench.measure.Measured;
import org.campusfrontline.deploy.bench.measure.OwnStack;

/// Loads at fixed moments. Sign-ups through the gateway, whose relay the commit wakes, up to each person's stream; then
/// rows that a process beside two replicas writes, so that both relays must find each one by looking, which is the
/// slower of the relay's two ways: sign-ups up to the streams, and more rows a second up to a consumer.
public final class EventsBench implements Benchmark {

    @Override
    public String name() {
        return "events";
    }

    @Override
    public String summary() {
        return "from the row to a person's stream and to a consumer of the topic [--gateway-rate N] [--stream-rate N] [--consumer-rate N]"
                + " [--warm-up SECONDS] [--seconds N]";
    }

    @Override
    public List<String> options() {
        return List.of("gateway-rate", "stream-rate", "consumer-rate", "warm-up", "seconds");
    }

    @Override
    public Measured run(Options options, Consumer<String> tell) {
        EventsSize size = EventsSize.of(options);
        Measured measured = new Measured();
        try (OwnStack own = OwnStack.start(tell)) {
            new StreamRun(own, size, measured, tell).run();
            new ConsumerRun(own, size).run(measured, tell);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
        return measured;
    }
}
