package org.campusfrontline.roster.evaluation.rule;

import java.util.List;

/// At most so many days worked one after the other.
public record LongestRun(int most) implements DutyRule {

    @Override
    public List<Breach> breaches(DutyLine line) {
        return line.runs(true).stream()
                .filter(run -> run.length() > most)
                .map(run -> new Breach(RuleKind.MAX_CONSECUTIVE_SHIFTS, run.first(), run.last(), run.length(), most))
                .toList();
    }
}
