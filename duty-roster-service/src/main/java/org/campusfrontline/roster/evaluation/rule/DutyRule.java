package org.campusfrontline.roster.evaluation.rule;

import java.util.List;

/// A hard rule over one person's line of duties.
public sealed interface DutyRule
        permits FixedDaysOff,
                ForbiddenFollowers,
                LongestRun,
                MinuteBounds,
                ShiftTypeLimit,
                ShortestRest,
                ShortestRun,
                WeekendLimit {

    /// Every place where the line breaks the rule, in order of days.
    List<Breach> breaches(DutyLine line);
}
