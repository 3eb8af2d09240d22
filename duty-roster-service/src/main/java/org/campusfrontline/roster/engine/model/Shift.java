package org.campusfrontline.roster.engine.model;

import java.util.Set;

/// A kind of shift: when it begins, in minutes of its day, how long it lasts (over midnight where need be), and tags
/// such as night, red or lead. Empty `posts` means that it is worked at any post.
public record Shift(String id, int start, int minutes, Set<String> tags, Set<String> posts) {

    public Shift {
        tags = Set.copyOf(tags);
        posts = Set.copyOf(posts);
        if (minutes < 1 || start < 0) {
            throw new IllegalArgumentException("a shift begins within its day and lasts at least a minute");
        }
    }
}
