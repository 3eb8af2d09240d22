package org.campusfrontline.roster.closedloop.loop;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// People who enter, live and leave together, each with the post they serve.
public record Cohort(
        UUID id,
        UUID loop,
        String name,
        @Nullable Instant dissolvedAt,
        long version,
        List<LoopRequests.MemberPart> members) {

    public Cohort {
        members = List.copyOf(members);
    }
}
