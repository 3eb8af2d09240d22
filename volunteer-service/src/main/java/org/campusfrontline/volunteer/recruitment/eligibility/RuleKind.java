package org.campusfrontline.volunteer.recruitment.eligibility;

/// What a rule asks for.
public enum RuleKind {
    TRAINING,
    QUALIFICATION,
    SKILL,
    ADULTHOOD,
    FITNESS,
    INSURANCE,
    RISK_NOTICE,
    MEMBERSHIP,
    /// At most so many minutes in any 24 hours.
    DAY_LOAD,
    /// At most so many minutes in any 7 days.
    WEEK_LOAD,
    /// At least so many minutes between two times of service.
    REST
}
