package org.campusfrontline.deploy.bench.client;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;

/// Times in ascending order, read by nearest rank.
public final class Latencies {

    private static final double MILLION = 1_000_000.0;
    private final long[] nanos;

    private Latencies(long[] ascending) {
        this.nanos = ascending;
    }

    public static Latencies of(long[] nanos) {
        long[] ascending = nanos.clone();
        Arrays.sort(ascending);
        return new Latencies(ascending);
    }

    public static Latencies of(List<Duration> times) {
        return of(times.stream().mapToLong(Duration::toNanos).toArray());
    }

    public int count() {
        return nanos.length;
    }

    /// Milliseconds that `percent` of the times do not exceed; 0 for no times.
    public double millis(double percent) {
        if (nanos.length == 0) {
            return 0;
        }
        int rank = (int) Math.ceil(percent / 100 * nanos.length);
        return nanos[Math.clamp(rank, 1, nanos.length) - 1] / MILLION;
    }
}
