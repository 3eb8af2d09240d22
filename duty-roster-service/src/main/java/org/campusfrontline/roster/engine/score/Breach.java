package org.campusfrontline.roster.engine.score;

import org.campusfrontline.roster.engine.model.Rule;

/// A rule broken on the days from first to last (days before the horizon are negative): what was found, what the rule
/// allows and what it costs. `person` is a place in the staff, -1 where a day or a team is meant.
public record Breach(
        String set, Rule rule, int person, int firstDay, int lastDay, long found, long allowed, long penalty) {}
