package org.campusfrontline.volunteer.recruitment.activity;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The posts and shifts of an activity for those who write them as a table; parts without an id are new.
public record ActivityPlan(
        UUID activity, String tree, String unit, String titleZh, String titleEn, long version, List<PostPart> posts) {

    public ActivityPlan {
        posts = List.copyOf(posts);
    }

    public record PostPart(
            @Nullable UUID id, String category, String titleZh, String titleEn, String site, List<ShiftPart> shifts) {
        public PostPart {
            shifts = List.copyOf(shifts);
        }
    }

    public record ShiftPart(@Nullable UUID id, Instant start, Instant end, int seats) {}

    public ActivityPlan with(List<PostPart> wanted) {
        return new ActivityPlan(activity, tree, unit, titleZh, titleEn, version, wanted);
    }
}
