package org.campusfrontline.volunteer.member;

/// A unit to which a person belongs now.
public record Membership(String tree, String unit) {}
