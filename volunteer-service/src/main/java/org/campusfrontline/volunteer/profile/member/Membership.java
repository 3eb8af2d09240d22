package org.campusfrontline.volunteer.profile.member;

/// That a person belongs to a unit of a tree now.
public record Membership(String tree, String unit) {}
