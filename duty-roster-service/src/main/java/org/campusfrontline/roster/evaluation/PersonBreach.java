package org.campusfrontline.roster.evaluation;

/// A hard rule that one person's duties break; `person` is the index in the problem's staff.
public record PersonBreach(int person, String staff, Breach breach) {}
