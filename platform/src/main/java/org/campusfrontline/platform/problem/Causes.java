package org.campusfrontline.platform.problem;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// A fault and all that stands behind it. Transaction managers hide why a commit failed among the suppressed.
public final class Causes {

    private Causes() {}

    /// The fault itself first; empty for none.
    public static Set<Throwable> of(@Nullable Throwable thrown) {
        Set<Throwable> seen = new LinkedHashSet<>();
        Deque<Throwable> open = new ArrayDeque<>();
        if (thrown != null) {
            open.add(thrown);
        }
        while (!open.isEmpty()) {
            Throwable next = open.remove();
            if (seen.add(next)) {
                if (next.getCause() != null) {
                    open.add(next.getCause());
                }
                open.addAll(List.of(next.getSuppressed()));
            }
        }
        return seen;
    }
}
