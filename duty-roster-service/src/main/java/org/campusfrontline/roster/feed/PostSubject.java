package org.campusfrontline.roster.feed;

import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What a post's feed shows: `period/post`, or a planning period alone, which is all that is planned in it.
record PostSubject(UUID period, @Nullable String post) {

    static Optional<PostSubject> of(String subject) {
        int slash = subject.indexOf('/');
        try {
            return Optional.of(
                    slash < 0
                            ? new PostSubject(UUID.fromString(subject), null)
                            : new PostSubject(
                                    UUID.fromString(subject.substring(0, slash)), subject.substring(slash + 1)));
        } catch (IllegalArgumentException none) {
            return Optional.empty();
        }
    }
}
