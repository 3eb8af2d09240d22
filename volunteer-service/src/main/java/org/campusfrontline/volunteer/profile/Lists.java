package org.campusfrontline.volunteer.profile;

import java.util.List;

/// Lists on their way in.
final class Lists {

    private Lists() {}

    /// A missing list stays missing, so that validation refuses it rather than an empty one deleting everything.
    @SuppressWarnings("NullAway")
    static <T> List<T> copied(List<T> sent) {
        return sent == null ? null : List.copyOf(sent);
    }
}
