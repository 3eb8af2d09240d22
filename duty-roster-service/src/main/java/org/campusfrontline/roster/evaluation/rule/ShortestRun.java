package org.campusfrontline.roster.evaluation.rule;

import java.util.List;

/// At least so many days worked one after the other, except where the run touches an end of the horizon.
public record ShortestRun(int least) implements DutyRule {

    @Override
    public List<Breach> breaches(DutyLine line) {
        return line.runs(true).stream()
                .filter(run -> run.length() < least && !line.touchesAnEnd(run))
                .map(run -> new Breach(RuleKind.MIN_CONSECUTIVE_SHIFTS, run.first(), run.last(), run.length(), least))
                .toList();
    }
}
