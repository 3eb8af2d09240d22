package org.campusfrontline.volunteer.recruitment.revision.rule;

/// How much a post asks people to face, in the words of its category.
public enum RiskLevel {
    LOW,
    RAISED,
    HIGH
}
