package org.campusfrontline.volunteer.recruitment.travel;

import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/// The table as sign-ups look at it: kept in memory for moments, so that a sign-up does not read it. The replica that
/// replaces it goes by the new one at once.
@Singleton
public class TravelTables {

    private final TravelStore store;
    private final TravelSettings settings;
    private final AtomicLong changes = new AtomicLong();
    private volatile @Nullable Kept kept;

    TravelTables(TravelStore store, TravelSettings settings) {
        this.store = store;
        this.settings = settings;
    }

    private record Kept(TravelTable table, long nanos) {}

    public TravelTable present() {
        Kept known = kept;
        long now = System.nanoTime();
        if (known != null && now - known.nanos() < settings.kept().toNanos()) {
            return known.table();
        }
        long before = changes.get();
        TravelTable table = read();
        keep(new Kept(table, now), before);
        return table;
    }

    /// Not where the table was replaced after it was read.
    private synchronized void keep(Kept fresh, long before) {
        if (changes.get() == before) {
            kept = fresh;
        }
    }

    synchronized void on(@Observes(during = TransactionPhase.AFTER_SUCCESS) TravelChanged change) {
        changes.incrementAndGet();
        kept = null;
    }

    private TravelTable read() {
        TravelView said = store.read();
        return TravelTable.of(
                said.ways(),
                minutes(said.usualMinutes(), settings.usual()),
                minutes(said.handOverMinutes(), settings.handOver()));
    }

    private static Duration minutes(@Nullable Integer said, Duration unsaid) {
        return said == null ? unsaid : Duration.ofMinutes(said);
    }
}
