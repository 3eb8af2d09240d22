package org.campusfrontline.volunteer.recruitment.eligibility;

/// Fired in the transaction that gives a category other rules.
public record RulesChanged(String category) {}
