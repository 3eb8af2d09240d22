package org.campusfrontline.volunteer.recruitment.travel;

import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Singleton;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/// The table as sign-ups look at it: kept in memory for moments, so that a sign-up does not read it. The replica that
/// replaces it goes by the new one at once.
@Singleton
public class TravelTables {

    private final TravelStore store;
    private final TravelSettings settings;
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
        TravelView said = store.read();
        TravelTable table = TravelTable.of(
                said.ways(),
                minutes(said.usualMinutes(), settings.usual()),
                minutes(said.handOverMinutes(), settings.handOver()));
        kept = new Kept(table, now);
        return table;
    }

    private static Duration minutes(@Nullable Integer said, Duration unsaid) {
        return said == null ? unsaid : Duration.ofMinutes(said);
    }

    void on(@Observes(during = TransactionPhase.AFTER_SUCCESS) TravelChanged change) {
        kept = null;
    }
}
