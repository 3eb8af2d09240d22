package org.campusfrontline.volunteer.recruitment.table;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/// A row of a plan: one shift with the post that it belongs to. Ids are there in a file that was exported.
record PlanRow(Optional<UUID> postId, Optional<UUID> shiftId, PostText post, Instant start, Instant end, int seats) {

    /// What makes a post the same post in a file without ids.
    record PostText(String category, String titleZh, String titleEn, String site) {}
}
