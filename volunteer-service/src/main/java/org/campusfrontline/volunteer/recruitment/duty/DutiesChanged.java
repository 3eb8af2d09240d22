package org.campusfrontline.volunteer.recruitment.duty;

/// Fired in the transaction that gives a person other duties, so that what collides with them is looked at.
public record DutiesChanged(String person) {}
