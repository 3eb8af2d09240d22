package org.campusfrontline.roster.rulebook;

import java.util.UUID;
import org.campusfrontline.roster.engine.model.Reckoning;

/// A named rule set of a unit; tree and unit are empty where it is the whole university's and came with the product.
record RuleSetRecord(
        UUID id, String tree, String unit, String name, String titleZh, String titleEn, Reckoning reckoning) {}
