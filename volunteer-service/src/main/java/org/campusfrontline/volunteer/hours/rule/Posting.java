package org.campusfrontline.volunteer.hours.rule;

import java.util.List;

/// The lines of one entry: the person's account first, the source's second. A posting that does not balance, moves
/// nothing or is between two people cannot be made.
public record Posting(List<Line> lines) {

    /// Minutes onto an account; taken from it where negative.
    public record Line(Account account, int minutes) {}

    public Posting {
        lines = List.copyOf(lines);
        if (lines.size() != 2
                || lines.stream().anyMatch(line -> line.minutes() == 0)
                || lines.stream().mapToLong(Line::minutes).sum() != 0) {
            throw new IllegalArgumentException("a posting moves minutes from one account to another: " + lines);
        }
        if (!lines.getFirst()
                .account()
                .person()
                .equals(lines.getLast().account().person())) {
            throw new IllegalArgumentException("a posting is one person's: " + lines);
        }
    }

    public static Posting of(Account.Earned earned, HoursSource source, int minutes) {
        return new Posting(
                List.of(new Line(earned, minutes), new Line(new Account.Source(earned.person(), source), -minutes)));
    }
}
