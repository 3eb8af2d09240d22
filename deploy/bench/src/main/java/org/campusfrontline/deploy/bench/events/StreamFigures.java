package org.campusfrontline.deploy.bench.events;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.campusfrontline.deploy.bench.client.Latencies;
import org.campusfrontline.deploy.bench.measure.Measured;

/// What came out of the streams, held against what was signed up for and when the database wrote it.
record StreamFigures(
        Latencies sinceRow, Latencies sinceDue, Latencies rowToTopic, int lost, int repeated, int outOfOrder) {

    private static final double AIM = 250;

    static StreamFigures of(SignUpLoad.Sent sent, List<Streams.Notice> notices, List<TopicReader.Arrival> arrivals) {
        Map<String, Instant> rows = new HashMap<>();
        arrivals.forEach(arrival -> rows.put(arrival.key(), arrival.rowAt()));
        List<Duration> sinceRow = new ArrayList<>();
        List<Duration> sinceDue = new ArrayList<>();
        for (Streams.Notice notice : notices) {
            Instant due = sent.counted().get(notice.target());
            Instant row = rows.get(notice.target());
            if (due != null && row != null) {
                sinceRow.add(Duration.between(row, notice.at()));
                sinceDue.add(Duration.between(due, notice.at()));
            }
        }
        Set<String> seen = notices.stream().map(Streams.Notice::target).collect(Collectors.toSet());
        return new StreamFigures(
                Latencies.of(sinceRow),
                Latencies.of(sinceDue),
                rowToTopic(sent, arrivals),
                missing(sent, seen),
                notices.size() - seen.size(),
                outOfOrder(notices));
    }

    private static Latencies rowToTopic(SignUpLoad.Sent sent, List<TopicReader.Arrival> arrivals) {
        return Latencies.of(arrivals.stream()
                .filter(arrival -> sent.counted().containsKey(arrival.key()))
                .map(TopicReader.Arrival::took)
                .toList());
    }

    private static int missing(SignUpLoad.Sent sent, Set<String> seen) {
        return (int)
                sent.all().keySet().stream().filter(id -> !seen.contains(id)).count();
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

    void into(Measured measured) {
        measured.figure("streams: events", sinceRow.count());
        measured.figure("streams: row to stream p50, ms", sinceRow.millis(50));
        measured.atMost("streams: row to stream p99, ms", AIM, sinceRow.millis(99));
        measured.figure("streams: row to stream worst, ms", sinceRow.millis(100));
        measured.figure("streams: due time of the sign-up to stream p99, ms", sinceDue.millis(99));
        measured.figure("streams: row to consumer p50, ms", rowToTopic.millis(50));
        measured.figure("streams: row to consumer p99, ms", rowToTopic.millis(99));
        measured.atMost("streams: lost", 0, lost);
        measured.atMost("streams: repeated", 0, repeated);
        measured.atMost("streams: out of a person's order", 0, outOfOrder);
    }
}
