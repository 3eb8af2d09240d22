package org.campusfrontline.assessment.indicator.rule;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Calls answered, version 1: seats confirmed of seats wanted over the shifts of the latest version of each activity.
/// A shift never counts more than it wanted; its time to fill runs from the activity's first publication to the first
/// moment at which as many seats as are wanted now were confirmed at once.
public record CallsAnswered(
        long confirmed, long wanted, int shiftsFilled, int shiftsUnfilled, List<Duration> timesToFill) {

    public CallsAnswered {
        timesToFill = List.copyOf(timesToFill);
    }

    /// The facts may come in any order and more than once.
    public static CallsAnswered of(List<CallFact> facts) {
        Map<String, CallFact.Called> latest = new HashMap<>();
        Map<String, Instant> publishedAt = new HashMap<>();
        Map<String, List<CallFact.Stepped>> steps = new HashMap<>();
        for (CallFact fact : new HashSet<>(facts)) {
            switch (fact) {
                case CallFact.Called called -> {
                    latest.merge(called.activity(), called, (a, b) -> a.version() >= b.version() ? a : b);
                    publishedAt.merge(called.activity(), called.publishedAt(), (a, b) -> a.isBefore(b) ? a : b);
                }
                case CallFact.Stepped stepped ->
                    steps.computeIfAbsent(stepped.shift(), shift -> new ArrayList<>())
                            .add(stepped);
            }
        }
        return over(latest, publishedAt, steps);
    }

    private static CallsAnswered over(
            Map<String, CallFact.Called> latest,
            Map<String, Instant> publishedAt,
            Map<String, List<CallFact.Stepped>> steps) {
        long confirmed = 0;
        long wanted = 0;
        int unfilled = 0;
        List<Duration> times = new ArrayList<>();
        for (CallFact.Called called : latest.values()) {
            Instant since = publishedAt.getOrDefault(called.activity(), called.publishedAt());
            for (CallFact.Shift shift : called.shifts()) {
                List<CallFact.Stepped> taken = steps.getOrDefault(shift.id(), List.of());
                confirmed += Math.min(shift.seats(), confirmedNow(taken));
                wanted += shift.seats();
                Optional<Instant> filledAt = filledAt(taken, shift.seats());
                filledAt.ifPresent(at -> times.add(Duration.between(since, at)));
                unfilled += filledAt.isPresent() ? 0 : 1;
            }
        }
        times.sort(Comparator.naturalOrder());
        return new CallsAnswered(confirmed, wanted, times.size(), unfilled, times);
    }

    private static long confirmedNow(List<CallFact.Stepped> steps) {
        Map<String, CallFact.Stepped> last = new HashMap<>();
        for (CallFact.Stepped step : steps) {
            last.merge(step.signUp(), step, (a, b) -> a.version() >= b.version() ? a : b);
        }
        return last.values().stream().filter(CallFact.Stepped::confirmed).count();
    }

    /// Walks the steps in the order of time; a sign-up's own steps at one instant stand in the order of their versions.
    private static Optional<Instant> filledAt(List<CallFact.Stepped> steps, int seats) {
        List<CallFact.Stepped> inTime = steps.stream()
                .sorted(Comparator.comparing(CallFact.Stepped::at)
                        .thenComparing(CallFact.Stepped::signUp)
                        .thenComparingLong(CallFact.Stepped::version))
                .toList();
        Set<String> holding = new HashSet<>();
        for (CallFact.Stepped step : inTime) {
            if (step.confirmed()) {
                holding.add(step.signUp());
            } else {
                holding.remove(step.signUp());
            }
            if (holding.size() >= seats) {
                return Optional.of(step.at());
            }
        }
        return Optional.empty();
    }
}
