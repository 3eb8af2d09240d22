package org.campusfrontline.volunteer.profile;

/// What a proof is about; a skill is said, the others are shown.
public enum ProofKind {
    SKILL,
    TRAINING,
    QUALIFICATION,
    INSURANCE
}
