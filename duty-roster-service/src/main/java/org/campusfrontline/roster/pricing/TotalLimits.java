package org.campusfrontline.roster.pricing;

/// How many there should be in all, with those brought from before, and what each too few or too many costs.
record TotalLimits(int brought, int least, double under, int most, double over) {

    static final TotalLimits NONE = new TotalLimits(0, 0, 0, RunLimits.UNBOUNDED, 0);

    /// Two limits are counted together only where the same is brought to both.
    private boolean goesWith(int from, double other) {
        return other == 0 || from == brought;
    }

    TotalLimits atLeast(int number, int from, double weight) {
        boolean tighter = under == 0 || number > least && weight >= under;
        return tighter && goesWith(from, over) ? new TotalLimits(from, number, weight, most, over) : this;
    }

    TotalLimits atMost(int number, int from, double weight) {
        boolean tighter = over == 0 || number < most && weight >= over;
        return tighter && goesWith(from, under) ? new TotalLimits(from, least, under, number, weight) : this;
    }

    /// The same limits where so many more are possible; none where they cannot bind.
    TotalLimits within(int possible) {
        return brought + possible > most || brought < least ? this : NONE;
    }

    /// How many numbers have to be told apart where so many are possible: beyond the limit each one more costs the
    /// same.
    int rows(int possible) {
        int highest = Math.max(least, over == 0 ? 0 : most) - brought;
        return Math.clamp(highest, 0, possible) + 1;
    }

    /// What the numbers beyond the `last` row cost.
    double beyond(int to, int last) {
        return to > last ? over * (to - last) : 0;
    }

    /// What a number up to the last row costs.
    double cost(int number) {
        int all = brought + number;
        return under * Math.max(0, least - all) + over * Math.max(0, all - most);
    }
}
