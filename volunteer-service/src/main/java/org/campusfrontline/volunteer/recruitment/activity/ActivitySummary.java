package org.campusfrontline.volunteer.recruitment.activity;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.campusfrontline.platform.action.Action;
import org.campusfrontline.volunteer.recruitment.activity.rule.ActivityState;

/// An activity in a list: when it begins and ends, and the sums over its shifts.
record ActivitySummary(
        UUID id,
        UUID emergency,
        String tree,
        String unit,
        ActivityState state,
        String titleZh,
        String titleEn,
        Instant firstStart,
        Instant lastEnd,
        int seats,
        int free,
        int waiting,
        long version,
        List<Action> actions) {

    ActivitySummary {
        actions = List.copyOf(actions);
    }
}
