package org.campusfrontline.roster.evaluation.rule;

import java.util.List;

/// At least so many free days one after the other, except where they touch an end of the horizon.
public record ShortestRest(int least) implements DutyRule {

    @Override
    public List<Breach> breaches(DutyLine line) {
        return line.runs(false).stream()
                .filter(run -> run.length() < least && !line.touchesAnEnd(run))
                .map(run -> new Breach(RuleKind.MIN_CONSECUTIVE_DAYS_OFF, run.first(), run.last(), run.length(), least))
                .toList();
    }
}
