package org.campusfrontline.roster.callout.wave;

import io.quarkus.scheduler.Scheduled;
import jakarta.inject.Singleton;
import java.time.Clock;
import org.campusfrontline.roster.callout.register.AskStore;
import org.campusfrontline.roster.callout.register.CallOutStore;

/// Finds call-outs that want a wave or have come to their end, on every replica alike.
@Singleton
class CallOutSweep {

    static final String IDENTITY = "duty-call-out-sweep";

    private static final int AT_ONCE = 200;
    private final CallOutStore calls;
    private final AskStore asks;
    private final TakeCallStep takeCallStep;
    private final WaveSettings settings;
    private final Clock clock;

    CallOutSweep(CallOutStore calls, AskStore asks, TakeCallStep takeCallStep, WaveSettings settings, Clock clock) {
        this.calls = calls;
        this.asks = asks;
        this.takeCallStep = takeCallStep;
        this.settings = settings;
        this.clock = clock;
    }

    @Scheduled(
            identity = IDENTITY,
            every = "${campus.roster.call-out.sweep:5s}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void sweep() {
        calls.due(clock.instant(), AT_ONCE)
                .forEach(call -> takeCallStep.take(call).orThrow());
    }

    @Scheduled(every = "1h", delayed = "13m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void forget() {
        asks.forget(clock.instant().minus(settings.forget()));
    }
}
