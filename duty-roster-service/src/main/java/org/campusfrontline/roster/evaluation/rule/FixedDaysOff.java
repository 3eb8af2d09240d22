package org.campusfrontline.roster.evaluation.rule;

import java.util.List;
import java.util.Set;

/// The person never works on these days. Found is the shift type's index, allowed is -1, a free day.
public record FixedDaysOff(Set<Integer> days) implements DutyRule {

    public FixedDaysOff {
        days = Set.copyOf(days);
    }

    @Override
    public List<Breach> breaches(DutyLine line) {
        return days.stream()
                .sorted()
                .filter(line::works)
                .map(day -> new Breach(RuleKind.DAY_OFF, day, day, line.shift(day), -1))
                .toList();
    }
}
