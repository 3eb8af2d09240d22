package org.campusfrontline.volunteer.recruitment.callout.calling;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.campusfrontline.platform.action.Action;
import org.campusfrontline.volunteer.recruitment.callout.rule.Audience;
import org.campusfrontline.volunteer.recruitment.callout.rule.CallOutState;
import org.campusfrontline.volunteer.recruitment.callout.rule.Urgency;
import org.jspecify.annotations.Nullable;

/// A call as those who run the shift see it: counts and times, and no word of who did not come. `seatsFilledAt` are the
/// times at which
/// seats were taken by it; `secondsToFill` is the time from its start until all were.
@JsonInclude(JsonInclude.Include.NON_NULL)
record CallOutView(
        UUID id,
        UUID shift,
        CallOutState state,
        int wanted,
        int filled,
        int asked,
        Audience audience,
        List<String> competences,
        @Nullable Urgency urgency,
        List<WaveView> waves,
        List<Instant> seatsFilledAt,
        Instant startedAt,
        @Nullable Instant endedAt,
        @Nullable Long secondsToFill,
        long version,
        List<Action> actions) {

    CallOutView {
        competences = List.copyOf(competences);
        waves = List.copyOf(waves);
        seatsFilledAt = List.copyOf(seatsFilledAt);
        actions = List.copyOf(actions);
    }

    record WaveView(int wave, Instant at, int asked) {}
}
