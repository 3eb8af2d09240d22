package org.campusfrontline.roster.handover.book;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What the outgoing lead left at a shift's end, and what became of it; nothing of it ever changes, steps are added.
record Handover(
        UUID id,
        UUID post,
        Instant shiftEnd,
        String outgoing,
        String incoming,
        String log,
        List<CountedThing> counts,
        Instant confirmBy,
        Instant writtenAt) {
    Handover {
        counts = List.copyOf(counts);
    }

    /// What was expected by the post's list when it was counted, and what was there.
    record CountedThing(String code, String nameZh, String nameEn, int expected, int counted) {}

    /// In the order in which they can happen.
    enum HandoverStepKind {
        /// Not confirmed in time; the leader on duty was told.
        ESCALATED,
        CONFIRMED,
        /// The incoming lead takes over, and notes what is otherwise.
        DIFFERENCES
    }

    record Step(
            HandoverStepKind kind, String person, @Nullable String note, Instant at) {}

    /// Something that stays open from handover to handover until it is closed.
    record Matter(
            UUID id,
            UUID post,
            UUID handover,
            String text,
            String owner,
            Instant deadline,
            Instant openedAt,
            @Nullable Closing closing) {}

    record Closing(String by, String outcome, Instant at) {}
}
