package org.campusfrontline.volunteer.team.event;

import java.time.Instant;
import java.util.UUID;

/// What a person is told of a team, a temporary branch or a responsibility post, on `volunteer.enlistment.v1`.
public sealed interface EnlistmentEvent {

    UUID matter();

    String person();

    long version();

    /// Somebody wants the person in it, and the person is asked.
    record EnlistmentAsked(
            UUID matter,
            String kind,
            String person,
            String role,
            String tree,
            String unit,
            String titleZh,
            String titleEn,
            Instant from,
            Instant to,
            Instant occurredAt,
            long version)
            implements EnlistmentEvent {}

    /// It is over for the person, not by the person's own word.
    record EnlistmentEnded(
            UUID matter,
            String kind,
            String person,
            String role,
            String tree,
            String unit,
            String titleZh,
            String titleEn,
            Instant from,
            Instant to,
            String reason,
            Instant occurredAt,
            long version)
            implements EnlistmentEvent {}
}
