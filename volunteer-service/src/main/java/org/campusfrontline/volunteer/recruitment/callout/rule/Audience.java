package org.campusfrontline.volunteer.recruitment.callout.rule;

/// Whom a call may reach.
public enum Audience {
    /// Of the organising unit and the units below it.
    MEMBERS,
    EVERYBODY
}
