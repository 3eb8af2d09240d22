package org.campusfrontline.roster.freeze.rule;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The unit's window, and those of single posts that have a word of their own.
public record FreezeWindows(FreezeWindow unit, Map<String, FreezeWindow> posts) {

    public FreezeWindows {
        posts = Map.copyOf(posts);
    }

    /// The window of the post; of a duty without one the unit's.
    public FreezeWindow of(@Nullable String post) {
        return post == null ? unit : posts.getOrDefault(post, unit);
    }
}
