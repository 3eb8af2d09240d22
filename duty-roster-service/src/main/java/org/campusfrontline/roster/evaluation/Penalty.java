package org.campusfrontline.roster.evaluation;

/// What a plan costs, by kind: unmet wishes for a shift and against one, people missing and people too many.
public record Penalty(long wishesOn, long wishesOff, long under, long over) {

    public long total() {
        return wishesOn + wishesOff + under + over;
    }
}
