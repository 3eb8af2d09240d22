package org.campusfrontline.volunteer.recruitment.callout.rule;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;

/// In what order people are called: who fits better first (more of the competences asked for, then who has said to be
/// free at that time), then who is better rested (in whole hours, from a day on alike), then whose turn it is (never
/// called first, else the longest ago), then by lot.
public final class CallOrder {

    private static final Duration RESTED = Duration.ofHours(24);

    private static final Comparator<Candidate> FIT = Comparator.comparingInt(Candidate::skills)
            .thenComparing(Candidate::saysFree)
            .reversed();
    private static final Comparator<Candidate> REST =
            Comparator.comparingLong(CallOrder::restedHours).reversed();
    private static final Comparator<Candidate> TURN =
            Comparator.comparing(candidate -> candidate.lastCalled() == null ? Instant.MIN : candidate.lastCalled());

    public static final Comparator<Candidate> ORDER = FIT.thenComparing(REST)
            .thenComparing(TURN)
            .thenComparingLong(Candidate::lot)
            .thenComparing(Candidate::person);

    private CallOrder() {}

    private static long restedHours(Candidate candidate) {
        return (candidate.rest().compareTo(RESTED) > 0 ? RESTED : candidate.rest()).toHours();
    }
}
