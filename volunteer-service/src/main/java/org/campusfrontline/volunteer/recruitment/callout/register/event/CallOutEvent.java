package org.campusfrontline.volunteer.recruitment.callout.register.event;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A step of a call on `volunteer.call-out.v1`. Who declined is in none of them, and follows from none.
public sealed interface CallOutEvent {

    UUID callOut();

    long version();

    record CallOutStarted(
            UUID callOut,
            UUID shift,
            UUID activity,
            String tree,
            String unit,
            String titleZh,
            String titleEn,
            Instant shiftStart,
            Instant shiftEnd,
            UUID emergency,
            int wanted,
            boolean urgent,
            String audience,
            Instant occurredAt,
            long version)
            implements CallOutEvent {}

    /// They can answer until then, or until the seats are filled.
    record CallOutAsked(
            UUID callOut,
            UUID shift,
            UUID activity,
            String tree,
            String unit,
            String titleZh,
            String titleEn,
            Instant shiftStart,
            Instant shiftEnd,
            int wave,
            List<String> people,
            boolean urgent,
            Instant until,
            Instant occurredAt,
            long version)
            implements CallOutEvent {
        public CallOutAsked {
            people = List.copyOf(people);
        }
    }

    /// `seconds` since the start of the call.
    record CallOutSeatFilled(
            UUID callOut,
            UUID shift,
            UUID activity,
            String tree,
            String unit,
            String titleZh,
            String titleEn,
            Instant shiftStart,
            Instant shiftEnd,
            int wanted,
            int filled,
            long seconds,
            Instant occurredAt,
            long version)
            implements CallOutEvent {}

    /// `seconds` is the time to fill, null where it was not.
    record CallOutEnded(
            UUID callOut,
            UUID shift,
            UUID activity,
            String tree,
            String unit,
            String titleZh,
            String titleEn,
            Instant shiftStart,
            Instant shiftEnd,
            String outcome,
            int wanted,
            int filled,
            int asked,
            int waves,
            @Nullable Long seconds,
            Instant occurredAt,
            long version)
            implements CallOutEvent {}

    /// To tell those who were asked and have no seat by it, whatever they answered.
    record CallOutOverFor(
            UUID callOut,
            UUID shift,
            UUID activity,
            String tree,
            String unit,
            String titleZh,
            String titleEn,
            Instant shiftStart,
            Instant shiftEnd,
            String outcome,
            List<String> people,
            Instant occurredAt,
            long version)
            implements CallOutEvent {
        public CallOutOverFor {
            people = List.copyOf(people);
        }
    }
}
