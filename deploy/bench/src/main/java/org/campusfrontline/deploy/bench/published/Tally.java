package org.campusfrontline.deploy.bench.published;

import java.util.HashMap;
import java.util.Map;

/// Adds up a count rule by rule.
final class Tally {

    private final Map<String, Long> broken = new HashMap<>();
    private final Map<String, Long> cost = new HashMap<>();

    void broken(String rule, long times) {
        add(broken, rule, times);
    }

    void cost(String rule, long amount) {
        add(cost, rule, amount);
    }

    private static void add(Map<String, Long> sums, String rule, long amount) {
        if (amount > 0) {
            sums.merge(rule, amount, Long::sum);
        }
    }

    Count count() {
        return new Count(broken, cost);
    }
}
