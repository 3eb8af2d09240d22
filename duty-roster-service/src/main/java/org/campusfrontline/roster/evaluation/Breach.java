package org.campusfrontline.roster.evaluation;

import org.campusfrontline.roster.engine.model.RuleKind;

/// A hard rule broken on the days from first to last: what was found there and what the rule allows. For a wrong shift
/// on a day, found is its index and allowed is -1, a free day.
public record Breach(RuleKind rule, int firstDay, int lastDay, int found, int allowed) {}
