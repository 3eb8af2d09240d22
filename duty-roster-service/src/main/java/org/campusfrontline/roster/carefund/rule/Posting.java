package org.campusfrontline.roster.carefund.rule;

import java.util.List;
import java.util.Optional;
import org.campusfrontline.platform.Refusal;

/// What an entry does: money leaves one account of a source and comes to another of the same source.
public record Posting(EntryKind kind, Account from, Account to, long fen) {

    public Posting {
        if (fen <= 0) {
            throw new IllegalArgumentException("an entry moves something");
        }
    }

    public static Posting contribution(long fen) {
        return new Posting(EntryKind.CONTRIBUTION, Account.OUTSIDE, Account.FREE, fen);
    }

    public static Posting allocation(Purse purse, long fen) {
        return new Posting(EntryKind.ALLOCATION, Account.FREE, new Account(AccountKind.ALLOTTED, purse), fen);
    }

    public static Posting giveBack(Purse purse, long fen) {
        return new Posting(EntryKind.RETURN, new Account(AccountKind.ALLOTTED, purse), Account.FREE, fen);
    }

    public static Posting spending(Purse purse, long fen) {
        return between(EntryKind.SPENDING, purse, AccountKind.ALLOTTED, AccountKind.SPENT, fen);
    }

    public static Posting reservation(Purse purse, long fen) {
        return between(EntryKind.GRANT_RESERVED, purse, AccountKind.ALLOTTED, AccountKind.RESERVED, fen);
    }

    public static Posting payment(Purse purse, long fen) {
        return between(EntryKind.GRANT_PAID, purse, AccountKind.RESERVED, AccountKind.SPENT, fen);
    }

    private static Posting between(EntryKind kind, Purse purse, AccountKind from, AccountKind to, long fen) {
        return new Posting(kind, new Account(from, purse), new Account(to, purse), fen);
    }

    /// The way back.
    public Posting reversed() {
        return new Posting(EntryKind.REVERSAL, to, from, fen);
    }

    /// Their sum is nothing.
    public List<Line> lines() {
        return List.of(new Line(from, -fen), new Line(to, fen));
    }

    /// Empty where the account that the money leaves holds enough of it.
    public Optional<Refusal> refusalUnlessCovered(long held) {
        return from.kind().mayOwe() || held >= fen
                ? Optional.empty()
                : Optional.of(Refusal.of(FundProblem.NOT_ENOUGH)
                        .with("held", held)
                        .with("wanted", fen)
                        .at("/fen"));
    }
}
