package org.campusfrontline.volunteer.recruitment.timeline;

import java.time.Instant;
import java.util.UUID;

/// What ties a person to a shift.
public record Engagement(UUID shift, Kind kind, Instant start, Instant end) {

    public enum Kind {
        /// A seat is taken: the person is busy.
        SEATED,
        /// A place in the line.
        WAITING,
        /// Those who run the shift took it back.
        REVOKED,
        /// Any other that stands: an application, an absence, a service beyond the seats.
        OTHER;

        static Kind of(boolean seated, String state) {
            if (seated) {
                return SEATED;
            }
            return switch (state) {
                case "WAIT_LISTED" -> WAITING;
                case "REVOKED" -> REVOKED;
                default -> OTHER;
            };
        }
    }
}
