package org.campusfrontline.roster.carefund.rule;

/// Money of a source that a unit holds for one purpose.
public record Purse(String tree, String unit, FundPurpose purpose) {}
