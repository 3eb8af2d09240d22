package org.campusfrontline.roster.closedloop.rule;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.campusfrontline.platform.Refusal;

/// What a policy says: how many days each phase lasts, and on which of its days a test is taken, the first being 1.
public record PhaseDays(int loop, int isolation, int watch, int rest, Map<Phase, List<Integer>> tests) {

    public PhaseDays {
        Map<Phase, List<Integer>> sorted = new TreeMap<>();
        tests.forEach((phase, days) -> sorted.put(phase, days.stream().sorted().toList()));
        tests = Map.copyOf(sorted);
    }

    /// Days of a phase; of one that a policy does not measure, none.
    public int of(Phase phase) {
        return switch (phase) {
            case IN_LOOP -> loop;
            case ISOLATION -> isolation;
            case HEALTH_WATCH -> watch;
            case REST -> rest;
            case READY, WAITING -> 0;
        };
    }

    public int length() {
        return loop + isolation + watch + rest;
    }

    /// Each test lies on a day of its phase, and none is told twice.
    public Optional<Refusal> refusal() {
        for (Map.Entry<Phase, List<Integer>> entry : new TreeMap<>(tests).entrySet()) {
            Phase phase = entry.getKey();
            List<Integer> days = entry.getValue();
            boolean outside = days.stream().anyMatch(day -> day < 1 || day > of(phase));
            if (outside || days.stream().distinct().count() != days.size()) {
                return Optional.of(Refusal.of(LoopProblem.TESTS_MALFORMED)
                        .with("phase", phase.name())
                        .with("most", of(phase))
                        .at("/tests"));
            }
        }
        return Optional.empty();
    }
}
