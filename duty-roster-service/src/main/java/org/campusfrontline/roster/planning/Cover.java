package org.campusfrontline.roster.planning;

/// How many people a shift wants on a day, and the penalty for each one too few and too many.
public record Cover(int day, String shift, int wanted, int underWeight, int overWeight) {}
