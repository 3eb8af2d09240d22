package org.campusfrontline.volunteer.recruitment.callout.register;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.campusfrontline.volunteer.recruitment.callout.rule.Audience;
import org.campusfrontline.volunteer.recruitment.callout.rule.CallOutState;
import org.campusfrontline.volunteer.recruitment.callout.rule.Urgency;
import org.jspecify.annotations.Nullable;

/// A call of people to a shift. `competences` are what would fit best; `endsAt` is when nobody is called any more.
public record CallOut(
        UUID id,
        UUID shift,
        CallOutState state,
        int wanted,
        Audience audience,
        List<String> competences,
        @Nullable Urgency urgency,
        String startedBy,
        Instant startedAt,
        Instant endsAt,
        int waves,
        Instant nextWaveAt,
        @Nullable Instant endedAt,
        long version) {

    public CallOut {
        competences = List.copyOf(competences);
    }

    public boolean isUrgent() {
        return urgency != null;
    }

    public boolean isRunning() {
        return state == CallOutState.RUNNING;
    }

    public CallOut ended(CallOutState how, Instant now) {
        return next(how, waves, nextWaveAt, now);
    }

    public CallOut waved(Instant next) {
        return next(state, waves + 1, next, endedAt);
    }

    /// Nobody could be called; it is looked again then.
    public CallOut later(Instant next) {
        return next(state, waves, next, endedAt);
    }

    /// Somebody has a seat by it, or its people were told: only the version grows.
    public CallOut told() {
        return next(state, waves, nextWaveAt, endedAt);
    }

    private CallOut next(CallOutState how, int sent, Instant next, @Nullable Instant ended) {
        return new CallOut(
                id,
                shift,
                how,
                wanted,
                audience,
                competences,
                urgency,
                startedBy,
                startedAt,
                endsAt,
                sent,
                next,
                ended,
                version + 1);
    }
}
