package org.campusfrontline.notification.notice;

/// What a notice tells; each has a title and a body in both languages.
public enum NoticeKind {
    SIGN_UP_CONFIRMED,
    SIGN_UP_WAIT_LISTED,
    SIGN_UP_OFFERED,
    SIGN_UP_PROMOTED,
    SIGN_UP_CANCELLED,
    /// The seat gave way to a duty published later.
    SIGN_UP_RELEASED_FOR_DUTY,
    DUTY_PLAN_PUBLISHED,
    DUTY_PLAN_CHANGED,
    DUTY_PLAN_EMPTY
}
