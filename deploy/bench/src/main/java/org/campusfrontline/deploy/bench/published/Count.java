package org.campusfrontline.deploy.bench.published;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/// What a plan breaks and costs, by the names that the formats give their rules; what is zero has no entry.
public record Count(Map<String, Long> broken, Map<String, Long> cost) {

    public Count {
        broken = Collections.unmodifiableMap(new TreeMap<>(broken));
        cost = Collections.unmodifiableMap(new TreeMap<>(cost));
    }

    /// Hard rules broken.
    public long hard() {
        return sum(broken);
    }

    /// The cost of the soft ones.
    public long value() {
        return sum(cost);
    }

    private static long sum(Map<String, Long> of) {
        return of.values().stream().mapToLong(Long::longValue).sum();
    }
}
