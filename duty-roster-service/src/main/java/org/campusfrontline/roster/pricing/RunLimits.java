package org.campusfrontline.roster.pricing;

/// How long a stretch should be and what each day less and each day more costs. Closed stretches are judged too
/// short at the ends of what is known too.
record RunLimits(int least, double under, boolean closed, int most, double over) {

    static final int UNBOUNDED = 1_000_000;
    static final RunLimits NONE = new RunLimits(0, 0, false, UNBOUNDED, 0);

    RunLimits atLeast(int days, double weight, boolean closedToo) {
        return days * weight > least * under ? new RunLimits(days, weight, closedToo, most, over) : this;
    }

    RunLimits atMost(int days, double weight) {
        boolean tighter = most == UNBOUNDED || weight > over || weight == over && days < most;
        return tighter ? new RunLimits(least, under, closed, days, weight) : this;
    }

    /// The same limits where no stretch can be longer than so many days.
    RunLimits within(int days) {
        return most >= days ? new RunLimits(least, under, closed, UNBOUNDED, 0) : this;
    }

    /// A length from which on all lengths are alike, but for each day more.
    int cap() {
        return Math.max(1, most == UNBOUNDED ? least : Math.max(least, most));
    }

    double tooShort(int days) {
        return days < least ? under * (least - days) : 0;
    }

    /// What a day more costs after so many.
    double oneMore(int days) {
        return days >= most ? over : 0;
    }

    /// What days beyond the limit cost where some had been too many before.
    double tooLong(int before, int days) {
        return over * (Math.max(0, before + days - most) - Math.max(0, before - most));
    }
}
