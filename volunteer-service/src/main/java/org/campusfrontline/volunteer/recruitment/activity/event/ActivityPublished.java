package org.campusfrontline.volunteer.recruitment.activity.event;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/// An activity as it stands for the public, told anew with each change. People sign up
/// where `state` is PUBLISHED. `revision` numbers the texts; the other changes are steps and seats.
public record ActivityPublished(
        UUID id,
        UUID emergency,
        String tree,
        String unit,
        String titleZh,
        String titleEn,
        String state,
        Instant publishedAt,
        List<Post> posts,
        int revision,
        long version) {

    public ActivityPublished {
        posts = List.copyOf(posts);
    }

    /// A post with its shifts.
    public record Post(UUID id, String category, String titleZh, String titleEn, String site, List<Shift> shifts) {
        public Post {
            shifts = List.copyOf(shifts);
        }
    }

    /// A time span at a post with the seats wanted.
    public record Shift(UUID id, Instant start, Instant end, int seats) {}
}
