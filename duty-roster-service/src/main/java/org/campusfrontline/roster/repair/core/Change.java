package org.campusfrontline.roster.repair.core;

/// One cell of a roster: what stood there, and what stands there then, both as codes.
public record Change(int person, int day, int from, int to) {}
