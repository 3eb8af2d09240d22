package org.campusfrontline.roster.closedloop.core;

import java.util.List;

/// A cohort: the first day on which it may enter, for each of its people the days in the loop served before, and how
/// many of them serve each post.
public record Team(int readyOn, List<Integer> served, List<Integer> posts) {

    public Team {
        served = List.copyOf(served);
        posts = List.copyOf(posts);
    }

    int size() {
        return served.size();
    }
}
