package org.campusfrontline.volunteer.recruitment.callout.register;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import org.campusfrontline.platform.data.Transactions;
import org.jspecify.annotations.Nullable;

/// How long calls take: to each seat, and until they are filled. Counted once what they measure is committed.
@Singleton
public class CallOutMeters {

    private final Timer seat;
    private final Timer fill;
    private final Transactions transactions;

    CallOutMeters(MeterRegistry meters, Transactions transactions) {
        this.seat = Timer.builder("campus.callout.seat")
                .description("From the start of a call to a seat that is taken by it")
                .publishPercentileHistogram()
                .register(meters);
        this.fill = Timer.builder("campus.callout.fill")
                .description("From the start of a call until all its seats are filled")
                .publishPercentileHistogram()
                .register(meters);
        this.transactions = transactions;
    }

    public void seated(CallOut call, Instant at) {
        record(seat, Duration.between(call.startedAt(), at));
    }

    void ended(CallOut call) {
        @Nullable Long seconds = CallOutLog.secondsToFill(call);
        if (seconds != null) {
            record(fill, Duration.ofSeconds(seconds));
        }
    }

    private void record(Timer timer, Duration time) {
        transactions.atEnd(committed -> {
            if (committed) {
                timer.record(time);
            }
        });
    }
}
