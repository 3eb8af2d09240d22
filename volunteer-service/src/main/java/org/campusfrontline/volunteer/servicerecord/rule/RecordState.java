package org.campusfrontline.volunteer.servicerecord.rule;

import java.time.Instant;
import java.util.Optional;
import org.campusfrontline.platform.Refusal;
import org.jspecify.annotations.Nullable;

/// Whether a record may still be read: until it expires, unless its person ended it before.
public enum RecordState {
    OPEN,
    EXPIRED,
    WITHDRAWN;

    public static RecordState of(@Nullable Instant endedAt, Instant expiresAt, Instant now) {
        if (endedAt != null) {
            return WITHDRAWN;
        }
        return now.isBefore(expiresAt) ? OPEN : EXPIRED;
    }

    /// A link is given and a record withdrawn only while it is open.
    public Optional<Refusal> refusalToChange() {
        return this == OPEN
                ? Optional.empty()
                : Optional.of(Refusal.of(ServiceRecordProblem.ENDED).with("state", this));
    }

    /// The reader learns that it is over, and not why.
    public Optional<Refusal> refusalToRead() {
        return this == OPEN ? Optional.empty() : Optional.of(Refusal.of(ServiceRecordProblem.NOT_READABLE));
    }
}
