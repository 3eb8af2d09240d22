package org.campusfrontline.roster.call;

/// What a call asks of people on duty, or tells them.
public enum CallKind {
    /// Days to lead were published.
    LEAD_DAYS_PUBLISHED,
    SUBSTITUTE_ASKED,
    SUBSTITUTE_AGREED,
    SUBSTITUTE_DECLINED,
    /// A handover waits for the one who takes over.
    HANDOVER_WRITTEN,
    HANDOVER_UNCONFIRMED,
    /// To the leader on duty.
    RELIEF_MISSING,
    /// To the post's reserve.
    RESERVE_CALLED,
    /// To the one who stays on: the time for that is over.
    STAY_OVER,
    /// To the planners: somebody did not acknowledge changed duties in time.
    ROSTER_UNACKNOWLEDGED,
    /// A reminder before the time to acknowledge is over.
    ROSTER_TO_ACKNOWLEDGE,
    /// Somebody offers a duty by name.
    DUTY_SWAP_ASKED,
    /// A round of duties was found that each would have.
    DUTY_SWAP_PROPOSED,
    /// All have agreed; a planner is asked.
    DUTY_SWAP_AWAITING,
    /// To the planners: a deal awaits their word.
    DUTY_SWAP_TO_APPROVE,
    DUTY_SWAP_DONE,
    /// An offer or a deal is over, and nothing changed by it.
    DUTY_SWAP_ENDED,
    /// A seat is open; the first yes has it.
    DUTY_CALL_ASKED,
    /// The same in quiet hours too.
    DUTY_CALL_URGENT,
    /// To those who were asked and need not come.
    DUTY_CALL_OVER,
    /// To the planner: all seats have somebody.
    DUTY_CALL_FILLED,
    /// To the planner: the time is over and seats are open.
    DUTY_CALL_UNFILLED
}
