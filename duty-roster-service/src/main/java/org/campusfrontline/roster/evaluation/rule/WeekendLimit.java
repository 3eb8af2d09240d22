package org.campusfrontline.roster.evaluation.rule;

import java.util.ArrayList;
import java.util.List;

/// At most so many weekends with work on any of their days; `weekends` lists each weekend's days.
public record WeekendLimit(int most, List<List<Integer>> weekends) implements DutyRule {

    public WeekendLimit {
        weekends = weekends.stream().map(List::copyOf).toList();
    }

    @Override
    public List<Breach> breaches(DutyLine line) {
        List<List<Integer>> worked = new ArrayList<>();
        for (List<Integer> weekend : weekends) {
            if (weekend.stream().anyMatch(line::works)) {
                worked.add(weekend);
            }
        }
        return worked.size() > most
                ? List.of(new Breach(
                        RuleKind.MAX_WEEKENDS,
                        worked.get(most).getFirst(),
                        worked.getLast().getLast(),
                        worked.size(),
                        most))
                : List.of();
    }
}
