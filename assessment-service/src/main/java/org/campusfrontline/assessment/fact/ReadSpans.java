package org.campusfrontline.assessment.fact;

import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.apache.kafka.common.TopicPartition;

/// Which part of each partition a replay read: from its first record that was still there to where it then ended.
public record ReadSpans(Map<TopicPartition, Span> spans) {

    public ReadSpans {
        spans = Map.copyOf(spans);
    }

    /// The first place, and the one after the last.
    public record Span(long from, long to) {}

    /// How many places there are in all.
    public long length() {
        return spans.values().stream()
                .mapToLong(span -> span.to() - span.from())
                .sum();
    }

    /// The facts that stand within, all others of the generation left aside.
    public List<Fact> within(List<Fact> facts) {
        return facts.stream().filter(holds()).toList();
    }

    private Predicate<Fact> holds() {
        return fact -> {
            Span span = spans.get(
                    new TopicPartition(fact.place().topic(), fact.place().partition()));
            return span != null
                    && span.from() <= fact.place().offset()
                    && fact.place().offset() < span.to();
        };
    }
}
