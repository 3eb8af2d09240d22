package org.campusfrontline.roster.onduty.board;

import io.quarkus.arc.Arc;
import java.time.Duration;
import org.campusfrontline.platform.identity.Caller;

/// How long the board takes to be put together, without HTTP.
public final class BoardTimes {

    private final OnDutyQueries queries =
            Arc.container().instance(OnDutyQueries.class).get();
    private final Caller caller = Arc.container().instance(Caller.class).get();
    private final String person;
    private final String tree;
    private final String unit;

    public BoardTimes(String person, String tree, String unit) {
        this.person = person;
        this.tree = tree;
        this.unit = unit;
    }

    /// The mean of the quickest batch, so that what else runs on the machine counts little.
    public Duration quickestOf(int batches, int calls) {
        try {
            return caller.actingFor(person, () -> {
                long quickest = Long.MAX_VALUE;
                for (int batch = 0; batch < batches; batch++) {
                    long start = System.nanoTime();
                    for (int call = 0; call < calls; call++) {
                        queries.now(tree, unit);
                    }
                    quickest = Math.min(quickest, (System.nanoTime() - start) / calls);
                }
                return Duration.ofNanos(quickest);
            });
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }
}
