package org.campusfrontline.volunteer.recruitment.signup;

/// Why a sign-up ended.
public enum CancelReason {
    BY_PERSON,
    BY_ORGANISER,
    /// The team's sign-up was withdrawn whole by who leads it.
    BY_TEAM,
    /// The offered seat was not taken in time, or its person is no longer active.
    OFFER_LAPSED,
    /// The shift began or the activity closed while the person waited.
    WAITING_ENDED,
    /// The person no longer met what the post asks for when the shift came near.
    NOT_ELIGIBLE,
    /// A duty published later lies at the same time.
    DUTY,
    /// The time, place or risk changed, and the person refused the change.
    CHANGE_REFUSED,
    /// The time, place or risk changed, and the person did not consent in time.
    NOT_CONSENTED,
    /// The application was not admitted: by those who run the shift, or since it no longer fitted when it was its turn.
    NOT_ADMITTED,
    /// The person gave the seat to another one, who has a sign-up of the own for it.
    HANDED_OVER,
    /// The person gave the seat for one in another shift.
    SWAPPED,
    /// The person left the university.
    PERSON_LEFT,
    /// Too few people came for the shift, or it is not needed.
    SHIFT_CALLED_OFF,
    /// Taken back by those who run the shift: fewer people are needed than were called.
    NOT_NEEDED,
    /// Taken back: a proof that the post asks for turned out not to hold.
    PROOF_INVALID,
    /// Taken back: the person's safety or that of others at the post.
    SAFETY,
    /// Taken back: the attendance that was told is not true.
    ATTENDANCE_FALSE
}
