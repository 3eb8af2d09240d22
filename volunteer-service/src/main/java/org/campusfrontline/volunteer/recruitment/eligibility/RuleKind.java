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
    MEMBERSHIP
}
