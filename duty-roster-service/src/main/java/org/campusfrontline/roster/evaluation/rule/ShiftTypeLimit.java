package org.campusfrontline.roster.evaluation.rule;

import java.util.List;
import java.util.stream.IntStream;

/// At most so many shifts of one type within the horizon.
public record ShiftTypeLimit(int type, int most) implements DutyRule {

    @Override
    public List<Breach> breaches(DutyLine line) {
        int[] days = IntStream.range(0, line.days())
                .filter(day -> line.shift(day) == type)
                .toArray();
        return days.length > most
                ? List.of(new Breach(RuleKind.MAX_SHIFTS_OF_TYPE, days[most], days[days.length - 1], days.length, most))
                : List.of();
    }
}
