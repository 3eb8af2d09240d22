package org.campusfrontline.roster.evaluation.rule;

import java.util.List;
import java.util.stream.IntStream;

/// The minutes worked within the horizon lie between two bounds, both included.
public record MinuteBounds(int least, int most, List<Integer> minutesOfType) implements DutyRule {

    public MinuteBounds {
        minutesOfType = List.copyOf(minutesOfType);
    }

    @Override
    public List<Breach> breaches(DutyLine line) {
        int worked = IntStream.range(0, line.days())
                .filter(line::works)
                .map(day -> minutesOfType.get(line.shift(day)))
                .sum();
        int last = line.days() - 1;
        if (worked < least) {
            return List.of(new Breach(RuleKind.MIN_MINUTES, 0, last, worked, least));
        }
        return worked > most ? List.of(new Breach(RuleKind.MAX_MINUTES, 0, last, worked, most)) : List.of();
    }
}
