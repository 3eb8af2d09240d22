package org.campusfrontline.roster.closedloop.core;

import java.util.List;

/// People of one cohort who are in the loop already or will be for certain, as many at each post.
public record Present(int team, List<Integer> posts, int first, int last) {

    public Present {
        posts = List.copyOf(posts);
    }

    boolean serves(int day, int overlap) {
        return first <= day && day <= last - overlap;
    }
}
