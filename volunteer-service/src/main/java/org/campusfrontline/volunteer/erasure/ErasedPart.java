package org.campusfrontline.volunteer.erasure;

/// What of a person is erased, as those who erase are told.
enum ErasedPart {
    /// Skills, proofs, fitness, consents, how to be called.
    PROFILE,
    /// Busy times, calendars, published duties.
    TIME,
    /// Service records for readers, keys, exports.
    LINKS,
    /// Name, memberships, roles that stand, answers kept for repeated requests.
    ACCOUNT,
    SIGN_UPS,
    HOURS,
    CERTIFICATES,
    TEAMS,
    EXCHANGES,
    CALLS,
    /// That the person held a role.
    ROLES,
    /// What the person did for others: decided, published, confirmed.
    DEEDS
}
