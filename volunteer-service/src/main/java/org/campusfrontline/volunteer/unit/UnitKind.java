package org.campusfrontline.volunteer.unit;

/// What a unit is; the tree says what it is part of.
public enum UnitKind {
    UNIVERSITY,
    PARTY_COMMITTEE,
    GENERAL_BRANCH,
    BRANCH,
    SCHOOL,
    OFFICE,
    SERVICE,
    UNION,
    LEAGUE,
    STUDENT_UNION,
    CLUB,
    GRADE,
    CLASS,
    CAMPUS,
    BUILDING,
    FLOOR,
    SITE,
    OTHER
}
