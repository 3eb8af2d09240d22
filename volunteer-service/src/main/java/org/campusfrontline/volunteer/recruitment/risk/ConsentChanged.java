package org.campusfrontline.volunteer.recruitment.risk;

/// Fired in the transaction in which a person accepts a risk notice or takes that back.
public record ConsentChanged(String person) {}
