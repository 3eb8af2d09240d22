package org.campusfrontline.notification.notice;

/// What a notice tells; each has a title and a body in both languages.
public enum NoticeKind {
    SIGN_UP_APPLIED,
    SIGN_UP_CONFIRMED,
    SIGN_UP_WAIT_LISTED,
    SIGN_UP_OFFERED,
    SIGN_UP_PROMOTED,
    SIGN_UP_CANCELLED,
    SIGN_UP_LAPSED,
    SIGN_UP_REVOKED,
    SIGN_UP_MISSED,
    SIGN_UP_EXCUSED,
    SIGN_UP_COMPLETED,
    /// The seat gave way to a duty published later.
    SIGN_UP_RELEASED_FOR_DUTY,
    /// The leader of a team signed its members up together.
    SIGN_UP_BY_TEAM_CONFIRMED,
    SIGN_UP_BY_TEAM_WAIT_LISTED,
    TEAM_INVITED,
    TEAM_ENDED,
    BRANCH_INVITED,
    BRANCH_SECRETARY_NAMED,
    BRANCH_ENDED,
    RESPONSIBILITY_POST_ASKED,
    RESPONSIBILITY_POST_ENDED,
    /// Time, place or risk of the shift changed; the person consents by a deadline or is released.
    SIGN_UP_CONSENT_ASKED,
    /// The same for one whose service has begun, who is only told.
    SIGN_UP_SHIFT_CHANGED,
    /// The person did not consent in time.
    SIGN_UP_RELEASED_UNCONSENTED,
    /// Somebody offers the own seat by name.
    EXCHANGE_ASKED,
    /// A swap of seats was found.
    EXCHANGE_PROPOSED,
    /// Somebody takes the seat, and an organiser is asked.
    EXCHANGE_AWAITING,
    EXCHANGE_NOT_TAKEN,
    EXCHANGE_EXPIRED,
    EXCHANGE_NOT_APPROVED,
    CALL_OUT,
    /// It comes in quiet hours too.
    CALL_OUT_URGENT,
    CALL_OUT_OVER,
    CERTIFICATE_ISSUED,
    /// In the place of an earlier one.
    CERTIFICATE_CORRECTED,
    CERTIFICATE_REVOKED,
    DUTY_PLAN_PUBLISHED,
    DUTY_PLAN_CHANGED,
    DUTY_PLAN_EMPTY,
    /// It does not say what about: only the person reads that, in the matter itself.
    PERSONAL_MATTER_CHANGED,
    /// To whoever keeps a unit's stock, once a shortage.
    SUPPLY_SHORTAGE,
    /// Days in a closed loop; the first ones, others than before, or none any more.
    LOOP_DATES_PLANNED,
    LOOP_DATES_CHANGED,
    LOOP_DATES_WITHDRAWN,
    /// Beginning and end stay; another building, or other days in between.
    LOOP_BUILDING_CHANGED,
    LOOP_COURSE_CHANGED,
    LEAD_DAYS_PUBLISHED,
    /// Somebody asks the person to lead a day in their place.
    SUBSTITUTE_ASKED,
    SUBSTITUTE_AGREED,
    SUBSTITUTE_DECLINED,
    /// A post is handed over to the person, who confirms.
    HANDOVER_WRITTEN,
    HANDOVER_UNCONFIRMED,
    /// Nobody came to relieve somebody; the person leads.
    RELIEF_MISSING,
    /// The same; the person is in the post's reserve.
    RESERVE_CALLED,
    STAY_OVER,
    /// To the planners: somebody did not acknowledge changed duties in time.
    ROSTER_UNACKNOWLEDGED,
    /// A reminder before the time to acknowledge is over.
    ROSTER_TO_ACKNOWLEDGE,
    /// Somebody offers the person a duty.
    DUTY_SWAP_ASKED,
    /// A round of duties was found that each would have.
    DUTY_SWAP_PROPOSED,
    /// All have agreed, and a planner is asked.
    DUTY_SWAP_AWAITING,
    /// To the planners: a swap awaits their word.
    DUTY_SWAP_TO_APPROVE,
    DUTY_SWAP_DONE,
    DUTY_SWAP_ENDED,
    /// A seat of a roster is open; the first yes has it.
    DUTY_CALL_ASKED,
    /// It comes in quiet hours too.
    DUTY_CALL_URGENT,
    DUTY_CALL_OVER,
    /// To the planner.
    DUTY_CALL_FILLED,
    DUTY_CALL_UNFILLED
}
