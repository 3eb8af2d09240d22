package org.campusfrontline.assessment.indicator;

import java.time.Instant;
import java.util.UUID;
import org.campusfrontline.assessment.fact.Fact;

/// One event that an indicator was computed from.
public record SourceView(UUID event, Fact.Kind kind, String topic, int partition, long offset, Instant occurredAt) {

    static SourceView of(Fact fact) {
        return new SourceView(
                fact.eventId(),
                fact.kind(),
                fact.place().topic(),
                fact.place().partition(),
                fact.place().offset(),
                fact.occurredAt());
    }
}
