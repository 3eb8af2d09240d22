package org.campusfrontline.assessment.fact;

import java.time.Instant;
import java.util.UUID;

/// One event as far as an indicator needs it: where it stands in its topic, whom it concerns, what it says.
/// `subject` is the aggregate, `figures` a small JSON object whose shape the kind tells; no person's name or number.
public record Fact(
        UUID eventId,
        Place place,
        Kind kind,
        Scope scope,
        String subject,
        long version,
        Instant occurredAt,
        String figures) {

    public enum Kind {
        CALL,
        SIGN_UP_STEP,
        ROSTER
    }

    /// Where the event stands in its topic.
    public record Place(String topic, int partition, long offset) {}

    /// The unit whose work it is, in one tree, in one emergency.
    public record Scope(String emergency, String tree, String unit) {}
}
