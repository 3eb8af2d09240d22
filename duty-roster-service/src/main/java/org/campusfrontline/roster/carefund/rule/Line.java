package org.campusfrontline.roster.carefund.rule;

/// What an entry moves on one account, in fen.
public record Line(Account account, long fen) {}
