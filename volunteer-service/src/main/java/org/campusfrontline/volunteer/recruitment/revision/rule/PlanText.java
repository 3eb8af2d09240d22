package org.campusfrontline.volunteer.recruitment.revision.rule;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/// The whole plan of an activity as it was told to everybody.
public record PlanText(String titleZh, String titleEn, Description description, List<PostText> posts) {

    /// Texts of before there were descriptions have none.
    public PlanText {
        description = Objects.requireNonNullElse(description, Description.NONE);
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
            Description description,
            List<ShiftText> shifts) {

        public PostText {
            description = Objects.requireNonNullElse(description, Description.NONE);
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
