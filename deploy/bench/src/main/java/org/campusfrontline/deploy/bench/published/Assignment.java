package org.campusfrontline.deploy.bench.published;

/// One person works one shift on one day, by index; the skill is 0 where a format knows none.
public record Assignment(int person, int day, int shift, int skill) {}
