package org.campusfrontline.volunteer.member;

/// Fired in the transaction in which a person who was known before is known to belong elsewhere.
public record MembershipsChanged(String person) {}
