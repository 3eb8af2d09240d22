package org.campusfrontline.volunteer.recruitment.signup.event;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A step of a sign-up on `volunteer.signup.v1`. Each carries all that a reader needs to tell the person and to count.
public sealed interface SignUpEvent {

    UUID signUp();

    long version();

    /// What happens on the day and after it, and what those who run the shift take back; `reason` stands with the
    /// latter.
    record SignUpApplied(
            UUID signUp,
            String person,
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
            String state,
            boolean promoted,
            Instant occurredAt,
            long version)
            implements SignUpEvent {}

    /// The person holds the seat; `promoted` when it came from an offer.
    record SignUpConfirmed(
            UUID signUp,
            String person,
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
            String state,
            boolean promoted,
            Instant occurredAt,
            long version)
            implements SignUpEvent {}

    /// The shift is full and the person waits; `position` counts from 1 at that moment.
    record SignUpWaitListed(
            UUID signUp,
            String person,
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
            String state,
            boolean promoted,
            int position,
            Instant occurredAt,
            long version)
            implements SignUpEvent {}

    /// A seat is kept for the person until `offerUntil`.
    record SignUpOffered(
            UUID signUp,
            String person,
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
            String state,
            boolean promoted,
            Instant offerUntil,
            Instant occurredAt,
            long version)
            implements SignUpEvent {}

    /// It stands, but its person no longer meets what the post asks for: the codes of what is missing, and from when on
    /// the seat is released where that stays so; none where nothing is held.
    record SignUpLapsed(
            UUID signUp,
            String person,
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
            String state,
            boolean promoted,
            List<String> failed,
            @Nullable Instant releaseAt,
            Instant occurredAt,
            long version)
            implements SignUpEvent {
        public SignUpLapsed {
            failed = List.copyOf(failed);
        }
    }

    /// What happens on the day and after it, and what those who run the shift take back; `reason` stands with the
    /// latter.
    record SignUpProgressed(
            UUID signUp,
            String person,
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
            String state,
            boolean promoted,
            @Nullable String reason,
            String previousState,
            Instant occurredAt,
            long version)
            implements SignUpEvent {}

    /// Its shift is told anew with a revision of the activity: what changed, from which time and place, and until
    /// when the person has to consent or is released; `consentBy` is null for one whose service has begun.
    /// `collisions` are the codes of what stands at the new time.
    record SignUpShiftChanged(
            UUID signUp,
            String person,
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
            String state,
            boolean promoted,
            int revision,
            List<String> aspects,
            String site,
            Instant previousStart,
            Instant previousEnd,
            String previousSite,
            @Nullable Instant consentBy,
            List<String> collisions,
            Instant occurredAt,
            long version)
            implements SignUpEvent {
        public SignUpShiftChanged {
            aspects = List.copyOf(aspects);
            collisions = List.copyOf(collisions);
        }
    }

    /// The person agreed to what the revision changed.
    record SignUpConsented(
            UUID signUp,
            String person,
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
            String state,
            boolean promoted,
            int revision,
            Instant occurredAt,
            long version)
            implements SignUpEvent {}

    /// It is over; `previousState` tells whether a seat came free.
    record SignUpCancelled(
            UUID signUp,
            String person,
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
            String state,
            boolean promoted,
            String reason,
            String previousState,
            Instant occurredAt,
            long version)
            implements SignUpEvent {}
}
