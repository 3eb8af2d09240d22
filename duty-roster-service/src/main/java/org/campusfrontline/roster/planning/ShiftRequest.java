package org.campusfrontline.roster.planning;

/// A wish for or against one shift on one day; the weight is the penalty when it is not met.
public record ShiftRequest(String staff, int day, String shift, Wish wish, int weight) {}
