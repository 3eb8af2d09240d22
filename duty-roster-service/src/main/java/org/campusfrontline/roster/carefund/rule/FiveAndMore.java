package org.campusfrontline.roster.carefund.rule;

import java.util.List;

/// Sums over people, told in whole fives: from one telling to the next nobody's single sum can be reckoned.
public record FiveAndMore(int count, long fen) {

    private static final int LEAST = 5;

    /// Of the payments in the order in which they were made.
    public static FiveAndMore of(List<Long> payments) {
        int told = payments.size() - payments.size() % LEAST;
        return new FiveAndMore(
                told, payments.stream().limit(told).mapToLong(Long::longValue).sum());
    }
}
