package org.campusfrontline.roster.repair.core;

/// What an absent person would have worked; `needed` where a rule of cover finds fewer people than before without it.
public record Seat(int person, int day, int code, boolean needed) {}
