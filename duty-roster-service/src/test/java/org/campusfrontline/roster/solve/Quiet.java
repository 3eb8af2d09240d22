package org.campusfrontline.roster.solve;

import org.jspecify.annotations.Nullable;

/// Watches a solve to its own end.
final class Quiet implements PlanEngine.Watcher {

    @Override
    public void improved(@Nullable Long value, @Nullable Long bound) {}

    @Override
    public boolean stopped() {
        return false;
    }
}
