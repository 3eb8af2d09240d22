package org.campusfrontline.deploy.bench.events;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.campusfrontline.deploy.bench.client.Latencies;
import org.campusfrontline.deploy.bench.measure.Measured;
import org.jspecify.annotations.Nullable;

/// What came out of the streams, held against what the topic shows that the database wrote.
record StreamFigures(
        Latencies rowToStream, Latencies rowToTopic, double perSecond, int lost, int repeated, int outOfOrder) {

    private static final double AIM = 250;
    private static final double KEEPS_UP = 0.95;
    private static final double A_SECOND = 1000;

    /// Of `sent` sign-ups those count whose row was written at `from` or later.
    static StreamFigures of(int sent, Instant from, List<Streams.Notice> notices, List<TopicReader.Arrival> arrivals) {
        Map<String, Instant> rows = new HashMap<>();
        arrivals.forEach(arrival -> rows.put(arrival.key(), arrival.rowAt()));
        Set<String> seen = new HashSet<>();
        notices.forEach(notice -> seen.add(notice.target()));
        seen.retainAll(rows.keySet());
        return new StreamFigures(
                Latencies.of(notices.stream()
                        .filter(notice -> counts(rows.get(notice.target()), from))
                        .map(notice -> Duration.between(rows.get(notice.target()), notice.at()))
                        .toList()),
                Latencies.of(arrivals.stream()
                        .filter(arrival -> counts(arrival.rowAt(), from))
                        .map(TopicReader.Arrival::took)
                        .toList()),
                perSecond(rows.values().stream()
                        .filter(row -> counts(row, from))
                        .sorted()
                        .toList()),
                sent - seen.size(),
                notices.size() - seen.size(),
                outOfOrder(notices));
    }

    private static boolean counts(@Nullable Instant row, Instant from) {
        return row != null && !row.isBefore(from);
    }

    private static double perSecond(List<Instant> rows) {
        return rows.size() < 2
                ? 0
                : (rows.size() - 1)
                        * A_SECOND
                        / Duration.between(rows.getFirst(), rows.getLast()).toMillis();
    }

    /// Each person's notices are numbered without a gap.
    private static int outOfOrder(List<Streams.Notice> notices) {
        Map<String, Long> last = new HashMap<>();
        int outOfOrder = 0;
        for (Streams.Notice notice : notices) {
            Long before = last.put(notice.person(), notice.seq());
            outOfOrder += before == null || notice.seq() == before + 1 ? 0 : 1;
        }
        return outOfOrder;
    }

    void into(Measured measured, String name, double rate) {
        measured.figure(name + ": events", rowToStream.count());
        measured.atLeast(name + ": events a second", KEEPS_UP * rate, perSecond);
        measured.figure(name + ": row to stream p50, ms", rowToStream.millis(50));
        measured.atMost(name + ": row to stream p99, ms", AIM, rowToStream.millis(99));
        measured.figure(name + ": row to stream worst, ms", rowToStream.millis(100));
        measured.figure(name + ": row to consumer p50, ms", rowToTopic.millis(50));
        measured.figure(name + ": row to consumer p99, ms", rowToTopic.millis(99));
        measured.atMost(name + ": lost", 0, lost);
        measured.atMost(name + ": repeated", 0, repeated);
        measured.atMost(name + ": out of a person's order", 0, outOfOrder);
    }
}
