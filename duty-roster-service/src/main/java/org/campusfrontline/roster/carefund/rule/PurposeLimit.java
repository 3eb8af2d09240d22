package org.campusfrontline.roster.carefund.rule;

/// A purpose that a source allows: how much at once, and how much in all, in fen.
public record PurposeLimit(FundPurpose purpose, long each, long total) {}
