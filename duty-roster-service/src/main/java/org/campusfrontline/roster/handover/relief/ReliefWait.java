package org.campusfrontline.roster.handover.relief;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.campusfrontline.roster.handover.post.HandoverPost;
import org.jspecify.annotations.Nullable;

/// Somebody stays on because nobody came; by the post's rule as it was then.
record ReliefWait(UUID id, UUID post, String person, Instant shiftEnd, HandoverPost.PostRule rule, Instant reportedAt) {

    /// In the order in which they can happen.
    enum ReliefStepKind {
        LEADER_CALLED,
        RESERVE_CALLED,
        /// The longest time that the rule allows to stay on is over.
        STAY_OVER,
        /// Relief came, or the one who stayed on was let go.
        ENDED
    }

    /// `people` were called, or relieved the one who stayed; `minutes` are those stayed on, at the end.
    record Step(
            ReliefStepKind kind,
            List<String> people,
            @Nullable Integer minutes,
            Instant at) {
        Step {
            people = List.copyOf(people);
        }
    }

    Instant after(int minutes) {
        return shiftEnd.plus(Duration.ofMinutes(minutes));
    }
}
