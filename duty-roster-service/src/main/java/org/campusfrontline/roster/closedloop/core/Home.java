package org.campusfrontline.roster.closedloop.core;

/// A building of the loop: for those in it or for those who left it.
public record Home(boolean isolating, int beds) {}
