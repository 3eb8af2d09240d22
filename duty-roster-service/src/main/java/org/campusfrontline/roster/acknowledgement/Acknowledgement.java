package org.campusfrontline.roster.acknowledgement;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// That a person is to acknowledge the days that a roster changed for them.
record Acknowledgement(
        UUID id,
        UUID period,
        UUID roster,
        String person,
        List<DayNews> days,
        AcknowledgementState state,
        Instant askedAt,
        Instant deadline,
        @Nullable Instant acknowledgedAt) {

    Acknowledgement {
        days = List.copyOf(days);
    }

    /// A day as it was and as it is; free where nothing stands.
    record DayNews(
            LocalDate date,
            @Nullable DutyNews before,
            @Nullable DutyNews now) {}

    record DutyNews(@Schema(examples = "D") String shift, Instant start, Instant end) {}
}
