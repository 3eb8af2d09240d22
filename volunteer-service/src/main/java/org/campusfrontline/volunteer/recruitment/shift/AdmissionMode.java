package org.campusfrontline.volunteer.recruitment.shift;

/// How people come to the seats of a post.
public enum AdmissionMode {
    FIRST_COME,
    /// Organisers decide, or a rule does that admits members of some units at once.
    APPROVAL,
    /// Lots are drawn at a set time, by a seed whose hash is known before.
    LOTTERY
}
