package org.campusfrontline.volunteer.webhook.delivery;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import org.campusfrontline.platform.time.Ids;
import org.jspecify.annotations.Nullable;

/// Runs the couriers for as long as the process serves.
@Singleton
class CourierRunner {

    private final CourierTools tools;
    private final LeaseTable leases;
    private final Ids ids;
    private final MeterRegistry meters;
    private @Nullable Couriers couriers;

    CourierRunner(CourierTools tools, LeaseTable leases, Ids ids, MeterRegistry meters) {
        this.tools = tools;
        this.leases = leases;
        this.ids = ids;
        this.meters = meters;
    }

    void start(@Observes StartupEvent started) {
        Couriers made = new Couriers(ids.next().toString(), tools, leases);
        Gauge.builder("campus.webhook.serving", made, Couriers::serving)
                .strongReference(true)
                .register(meters);
        made.start();
        couriers = made;
    }

    void stop(@Observes ShutdownEvent stopping) {
        Couriers running = couriers;
        if (running != null) {
            running.close();
        }
    }
}
