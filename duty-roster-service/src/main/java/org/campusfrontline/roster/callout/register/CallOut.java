package org.campusfrontline.roster.callout.register;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.campusfrontline.roster.callout.rule.CallOutState;
import org.campusfrontline.roster.planning.DutyWord;
import org.jspecify.annotations.Nullable;

/// A search for so many people for a shift of a day.
public record CallOut(
        UUID id,
        UUID period,
        LocalDate date,
        String word,
        Instant start,
        Instant end,
        int wanted,
        int filled,
        boolean urgent,
        CallOutState state,
        int waves,
        Instant nextWaveAt,
        String openedBy,
        Instant openedAt,
        @Nullable Instant endedAt,
        long version) {

    public String shift() {
        return DutyWord.shift(word);
    }

    public @Nullable String post() {
        return DutyWord.post(word);
    }

    public boolean isRunning() {
        return state == CallOutState.RUNNING;
    }
}
