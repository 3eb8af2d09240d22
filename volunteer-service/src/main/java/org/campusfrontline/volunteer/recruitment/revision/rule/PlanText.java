package org.campusfrontline.volunteer.recruitment.revision.rule;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/// The whole plan of an activity as it was told to everybody.
public record PlanText(String titleZh, String titleEn, List<PostText> posts) {

    public PlanText {
        posts = List.copyOf(posts);
    }

    public PostText post(UUID id) {
        return posts.stream().filter(post -> post.id().equals(id)).findFirst().orElseThrow();
    }

    /// A post with its shifts.
    public record PostText(
            UUID id,
            String category,
            String titleZh,
            String titleEn,
            String site,
            PostRisk risk,
            List<ShiftText> shifts) {

        public PostText {
            shifts = List.copyOf(shifts);
        }

        public ShiftText shift(UUID id) {
            return shifts.stream()
                    .filter(shift -> shift.id().equals(id))
                    .findFirst()
                    .orElseThrow();
        }
    }

    /// A time span at a post with the seats wanted.
    public record ShiftText(UUID id, Instant start, Instant end, int seats) {}
}
