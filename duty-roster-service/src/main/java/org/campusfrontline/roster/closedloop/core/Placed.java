package org.campusfrontline.roster.closedloop.core;

/// Where a changed cycle ends up: so many days later (or earlier), in these buildings.
public record Placed(int by, int living, int isolating) {}
