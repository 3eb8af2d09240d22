package org.campusfrontline.gateway.edge;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.concurrent.atomic.LongAdder;
import org.campusfrontline.gateway.call.Call;
import org.campusfrontline.gateway.call.CallObserver;
import org.campusfrontline.gateway.problem.GatewayProblem;
import org.campusfrontline.gateway.revocation.RevocationState;
import org.campusfrontline.gateway.route.Route;
import org.campusfrontline.gateway.route.RouteTable;
import org.campusfrontline.gateway.route.Service;
import org.campusfrontline.gateway.token.TokenCache;
import org.campusfrontline.gateway.token.TokenChecks;
import org.campusfrontline.gateway.token.TokenRefusal;

/// Counts calls by route and status, failures by service, and what becomes of tokens; meters are made once
/// and found again by index.
@Singleton
final class EdgeMeters implements CallObserver {

    private static final int STATUSES = 600;
    private static final Duration[] STEPS = {
        Duration.ofMillis(1), Duration.ofMillis(5), Duration.ofMillis(25), Duration.ofMillis(100),
        Duration.ofMillis(250), Duration.ofMillis(500), Duration.ofSeconds(1), Duration.ofSeconds(5)
    };

    private final MeterRegistry registry;
    private final AtomicReferenceArray<Timer> timers;
    private final LongAdder begun = new LongAdder();
    private final LongAdder over = new LongAdder();
    private final int routes;

    EdgeMeters(MeterRegistry registry, RouteTable table, TokenChecks tokens, RevocationState revocations) {
        this.registry = registry;
        this.routes = table.routes().size();
        this.timers = new AtomicReferenceArray<>((routes + 1) * STATUSES);
        TokenCache cache = tokens.cache();
        FunctionCounter.builder("gateway.token.cache", cache, TokenCache::hits)
                .tag("result", "hit")
                .register(registry);
        FunctionCounter.builder("gateway.token.cache", cache, TokenCache::misses)
                .tag("result", "miss")
                .register(registry);
        Gauge.builder("gateway.token.remembered", cache, TokenCache::size).register(registry);
        Gauge.builder("gateway.calls.open", this, EdgeMeters::open).register(registry);
        Gauge.builder("gateway.revocations.current", revocations, EdgeMeters::current)
                .register(registry);
    }

    void begun() {
        begun.increment();
    }

    long open() {
        return begun.sum() - over.sum();
    }

    void refused(TokenRefusal reason) {
        Counter.builder("gateway.token.refusals")
                .tag("reason", reason.name().toLowerCase(java.util.Locale.ROOT))
                .register(registry)
                .increment();
    }

    @Override
    public void ended(Call call, int status, long nanos) {
        over.increment();
        Route route = call.route();
        int index = (route == null ? routes : route.index()) * STATUSES + Math.min(status, STATUSES - 1);
        Timer timer = timers.get(index);
        if (timer == null) {
            timer = timer(route == null ? "none" : route.pattern(), status);
            timers.set(index, timer);
        }
        timer.record(nanos, TimeUnit.NANOSECONDS);
    }

    @Override
    public void failed(Service service, GatewayProblem kind) {
        Counter.builder("gateway.service.failures")
                .tag("service", service.name())
                .tag("code", kind.code())
                .register(registry)
                .increment();
    }

    private Timer timer(String route, int status) {
        return Timer.builder("gateway.requests")
                .description("time from a request's head to the end of its answer")
                .tag("route", route)
                .tag("status", Integer.toString(status))
                .serviceLevelObjectives(STEPS)
                .register(registry);
    }

    private static double current(RevocationState state) {
        return state.phase() == RevocationState.Phase.CURRENT ? 1 : 0;
    }
}
