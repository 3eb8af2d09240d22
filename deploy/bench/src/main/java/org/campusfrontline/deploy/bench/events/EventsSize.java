package org.campusfrontline.deploy.bench.events;

import org.campusfrontline.deploy.bench.client.Options;

/// Rates a second, and for how many seconds.
record EventsSize(int gatewayRate, int streamRate, int consumerRate, int warmUp, int seconds) {

    int count(int rate) {
        return Schedule.count(rate, warmUp, seconds);
    }

    /// Begins in a moment.
    Schedule schedule(int rate) {
        return Schedule.of(rate, warmUp, seconds);
    }

    static EventsSize of(Options options) {
        return new EventsSize(
                options.number("gateway-rate", 20, 1000, 50),
                options.number("stream-rate", 20, 1000, 200),
                options.number("consumer-rate", 20, 5000, 1000),
                options.number("warm-up", 0, 300, 90),
                options.number("seconds", 1, 120, 60));
    }
}
