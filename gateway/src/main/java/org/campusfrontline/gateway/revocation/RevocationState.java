package org.campusfrontline.gateway.revocation;

import jakarta.inject.Singleton;
import java.util.concurrent.atomic.LongAdder;

/// How far the reading of revocations has come, for health and meters.
@Singleton
public final class RevocationState {

    /// Loading until the end was reached once; away while the broker does not answer.
    public enum Phase {
        LOADING,
        CURRENT,
        AWAY
    }

    private final LongAdder unreadable = new LongAdder();
    private volatile Phase phase = Phase.LOADING;

    public Phase phase() {
        return phase;
    }

    public long unreadable() {
        return unreadable.sum();
    }

    /// Returns whether this is news.
    boolean enter(Phase next) {
        boolean news = phase != next;
        phase = next;
        return news;
    }

    void countUnreadable() {
        unreadable.increment();
    }
}
