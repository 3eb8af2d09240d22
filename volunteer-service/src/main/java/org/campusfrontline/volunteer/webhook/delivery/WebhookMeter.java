package org.campusfrontline.volunteer.webhook.delivery;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.scheduler.Scheduled;
import jakarta.inject.Singleton;
import java.time.Clock;
import org.campusfrontline.volunteer.webhook.subscription.WebhookSettings;

/// Measures what receivers have not got, and forgets what is old in the log of deliveries.
@Singleton
class WebhookMeter {

    private final ProgressStore progress;
    private final DeliveryLog log;
    private final WebhookSettings settings;
    private final Clock clock;
    private volatile ProgressStore.Load load = new ProgressStore.Load(0, 0);

    WebhookMeter(ProgressStore progress, DeliveryLog log, WebhookSettings settings, Clock clock, MeterRegistry meters) {
        this.progress = progress;
        this.log = log;
        this.settings = settings;
        this.clock = clock;
        Gauge.builder("campus.webhook.backlog", this, meter -> meter.load.backlog())
                .register(meters);
        Gauge.builder("campus.webhook.failing", this, meter -> meter.load.failing())
                .register(meters);
    }

    @Scheduled(every = "15s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void measure() {
        load = progress.load();
    }

    @Scheduled(every = "10m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void purge() {
        boolean more = true;
        while (more) {
            more = log.forget(clock.instant().minus(settings.logKept()));
        }
    }
}
