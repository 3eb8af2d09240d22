package org.campusfrontline.roster.line;

/// One person's duties over the horizon and what they cost at the prices they were searched with.
/// The array is the caller's to keep; nobody changes it afterwards.
public record Line(int[] shifts, double cost) {}
