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
    ROSTER_UNACKNOWLEDGED
}
