package org.campusfrontline.roster.evaluation;

/// What a move adds to the penalty and to the excess over hard rules; negative is better.
public record ScoreChange(long penalty, long excess) {

    static final ScoreChange NONE = new ScoreChange(0, 0);

    public ScoreChange plus(ScoreChange other) {
        return new ScoreChange(penalty + other.penalty, excess + other.excess);
    }
}
