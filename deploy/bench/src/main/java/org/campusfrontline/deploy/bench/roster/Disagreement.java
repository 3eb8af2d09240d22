package org.campusfrontline.deploy.bench.roster;

import org.campusfrontline.deploy.bench.published.Count;

/// What the engine says of a plan against the count from the instance's own text: a benchmark whose two judges differ
/// says nothing, so it ends there.
final class Disagreement {

    private Disagreement() {}

    /// Both count hard breaches in units of their own, so only whether there are any is compared.
    static void check(String instance, Count count, long hard, long soft) {
        if (count.value() != soft || count.hard() == 0 != (hard == 0)) {
            throw new IllegalStateException("%s: the engine says %d hard and %d soft, the text says %s and %s"
                    .formatted(instance, hard, soft, count.broken(), count.cost()));
        }
    }
}
