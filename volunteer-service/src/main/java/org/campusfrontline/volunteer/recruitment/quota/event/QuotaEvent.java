package org.campusfrontline.volunteer.recruitment.quota.event;

import java.time.Instant;
import java.util.UUID;

/// What organisers are told of a shift that lacks people; `version` counts what was told of it. Names nobody.
public sealed interface QuotaEvent {

    /// Fewer are confirmed than the shift needs, at a time at which its organisers wanted to know.
    record ShiftShort(
            UUID shift,
            UUID post,
            UUID activity,
            UUID emergency,
            String tree,
            String unit,
            String titleZh,
            String titleEn,
            Instant shiftStart,
            Instant shiftEnd,
            int min,
            int target,
            int confirmed,
            int standingBy,
            Instant occurredAt,
            long version)
            implements QuotaEvent {}

    /// Somebody gave a seat back whom a ratio needs.
    record RatioBroken(
            UUID shift,
            UUID post,
            UUID activity,
            UUID emergency,
            String tree,
            String unit,
            String titleZh,
            String titleEn,
            Instant shiftStart,
            Instant shiftEnd,
            String competence,
            String code,
            int per,
            int holders,
            int people,
            Instant occurredAt,
            long version)
            implements QuotaEvent {}
}
