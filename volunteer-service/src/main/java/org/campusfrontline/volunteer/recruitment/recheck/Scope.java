package org.campusfrontline.volunteer.recruitment.recheck;

/// Whose sign-ups are to be looked at again.
enum Scope {
    PERSON,
    SHIFT,
    CATEGORY
}
