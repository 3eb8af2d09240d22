package org.campusfrontline.volunteer.profile.competence;

/// What a person can bring along.
public enum CompetenceKind {
    SKILL,
    TRAINING,
    QUALIFICATION
}
