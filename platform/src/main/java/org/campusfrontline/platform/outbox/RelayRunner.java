package org.campusfrontline.platform.outbox;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.common.annotation.Identifier;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import javax.sql.DataSource;
import org.campusfrontline.platform.time.Ids;
import org.jspecify.annotations.Nullable;

/// Runs the relay for as long as the process serves, and shows its state as gauges.
@Singleton
class RelayRunner {

    private final OutboxSettings settings;
    private final CommitSignal signal;
    private final DataSource dataSource;
    private final Map<String, Object> kafka;
    private final Ids ids;
    private final MeterRegistry meters;
    private @Nullable Relay relay;

    RelayRunner(
            OutboxSettings settings,
            CommitSignal signal,
            DataSource dataSource,
            @Identifier("default-kafka-broker") Map<String, Object> kafka,
            Ids ids,
            MeterRegistry meters) {
        this.settings = settings;
        this.signal = signal;
        this.dataSource = dataSource;
        this.kafka = kafka;
        this.ids = ids;
        this.meters = meters;
    }

    void start(@Observes StartupEvent started) {
        if (settings.relay()) {
            Relay made = new Relay(ids.next(), settings, signal, dataSource, kafka);
            gauge("campus.outbox.rows", made, running -> running.level().rows());
            gauge("campus.outbox.dead", made, running -> running.level().dead());
            gauge(
                    "campus.outbox.oldest.seconds",
                    made,
                    running -> running.level().oldestSeconds());
            gauge("campus.outbox.buckets", made, Relay::bucketsHeld);
            made.start();
            relay = made;
        }
    }

    private void gauge(String name, Relay of, ToDoubleFunction<Relay> value) {
        Gauge.builder(name, of, value).strongReference(true).register(meters);
    }

    void stop(@Observes ShutdownEvent stopping) {
        relay().ifPresent(Relay::close);
    }

    Optional<Relay> relay() {
        return Optional.ofNullable(relay);
    }
}
