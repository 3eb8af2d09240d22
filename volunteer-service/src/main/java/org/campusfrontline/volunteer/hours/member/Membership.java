package org.campusfrontline.volunteer.hours.member;

/// A unit to which a person belongs now.
public record Membership(String tree, String unit) {}
