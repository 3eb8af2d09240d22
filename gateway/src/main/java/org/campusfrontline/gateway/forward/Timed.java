package org.campusfrontline.gateway.forward;

import org.jspecify.annotations.Nullable;

/// Something with a deadline that may move; linked into [Deadlines] so that moving it costs one write.
public abstract class Timed {

    @Nullable Timed before;

    @Nullable Timed after;

    boolean linked;
    private long deadline = Long.MAX_VALUE;

    protected final void expireIn(long nanos) {
        deadline = System.nanoTime() + nanos;
    }

    final boolean expired(long now) {
        return linked && deadline != Long.MAX_VALUE && now - deadline >= 0;
    }

    /// The deadline has passed; called on every sweep until the entry is removed or its deadline moved.
    protected abstract void expire();

    /// The gateway wants to stop; what may last for hours ends itself now.
    protected abstract void hurry();
}
