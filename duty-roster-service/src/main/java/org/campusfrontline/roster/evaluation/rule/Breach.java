package org.campusfrontline.roster.evaluation.rule;

/// A hard rule broken on the days from first to last: what was found there and what the rule allows.
public record Breach(RuleKind rule, int firstDay, int lastDay, int found, int allowed) {

    /// How far beyond the rule, in the rule's own unit; a wrong shift on a day counts 1.
    public int excess() {
        return switch (rule) {
            case DAY_OFF, FORBIDDEN_FOLLOWER -> 1;
            case MAX_SHIFTS_OF_TYPE,
                    MIN_MINUTES,
                    MAX_MINUTES,
                    MAX_CONSECUTIVE_SHIFTS,
                    MIN_CONSECUTIVE_SHIFTS,
                    MIN_CONSECUTIVE_DAYS_OFF,
                    MAX_WEEKENDS -> Math.abs(found - allowed);
        };
    }
}
