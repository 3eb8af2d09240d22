package org.campusfrontline.roster.pricing;

/// How a stint goes on from day to day under one person's rules. A state is the group of the last duty and how many of
/// its stretch; what a day costs besides its price depends on the states before and after alone.
final class StintSteps {

    private final PersonRules rules;
    private final int groups;
    private final int[] begin;
    private final int[] groupOf;
    private final int[] runOf;
    private final int[] next;
    private final double[] step;
    private final boolean[] leaves;
    private final double[] left;
    private final double[] leftAtEnd;

    StintSteps(PersonRules rules) {
        this.rules = rules;
        groups = rules.groups().size();
        begin = new int[groups];
        int size = 0;
        for (int group = 0; group < groups; group++) {
            begin[group] = size;
            size += cap(group);
        }
        groupOf = new int[size];
        runOf = new int[size];
        next = new int[size * groups];
        step = new double[size * groups];
        leaves = new boolean[size * groups];
        left = new double[size];
        leftAtEnd = new double[size];
        for (int group = 0; group < groups; group++) {
            for (int run = 1; run <= cap(group); run++) {
                read(group, run);
            }
        }
    }

    private int cap(int group) {
        int kind = rules.groups().classOf(group);
        return kind < 0 ? 1 : rules.classes().get(kind).cap();
    }

    private void read(int group, int run) {
        int state = state(group, run);
        int kind = rules.groups().classOf(group);
        groupOf[state] = group;
        runOf[state] = run;
        if (kind >= 0) {
            RunLimits limits = rules.classes().get(kind);
            left[state] = limits.tooShort(run);
            leftAtEnd[state] = limits.closed() ? left[state] : 0;
        }
        for (int to = 0; to < groups; to++) {
            int at = state * groups + to;
            boolean same = kind >= 0 && kind == rules.groups().classOf(to);
            leaves[at] = !same;
            next[at] = same ? state(to, run + 1) : begin[to];
            step[at] = rules.groups().follow(group, to)
                    + (same ? rules.classes().get(kind).oneMore(run) : beginning(to));
        }
    }

    /// What the first day of a stretch of the group costs besides its price.
    private double beginning(int group) {
        int kind = rules.groups().classOf(group);
        return kind < 0 ? 0 : rules.classes().get(kind).oneMore(0);
    }

    /// The state after so many days of a stretch that ends in the group; beyond what the limits tell apart all are
    /// alike.
    int state(int group, int run) {
        return begin[group] + Math.clamp(run, 1, cap(group)) - 1;
    }

    int size() {
        return groupOf.length;
    }

    int group(int state) {
        return groupOf[state];
    }

    int run(int state) {
        return runOf[state];
    }

    /// The limits of a state's stretch; only where the group has any.
    RunLimits limits(int state) {
        return rules.classes().get(rules.groups().classOf(groupOf[state]));
    }

    /// What it costs to end the state's stretch there because it is too short.
    double left(int state, boolean atEnd) {
        return atEnd ? leftAtEnd[state] : left[state];
    }

    /// The first day of a stint, at these prices by group.
    void begin(double[] prices, double[] to, short[] from) {
        for (int group = 0; group < groups; group++) {
            to[begin[group]] = beginning(group) + prices[group];
            from[begin[group]] = -1;
        }
    }

    /// One more day from a state that cost so much, and that much where its stretch ends.
    void follow(int state, double cost, double leaving, double[] prices, double[] to, short[] from) {
        int at = state * groups;
        for (int group = 0; group < groups; group++, at++) {
            double now = (leaves[at] ? leaving : cost) + step[at] + prices[group];
            if (now < to[next[at]]) {
                to[next[at]] = now;
                from[next[at]] = (short) state;
            }
        }
    }
}
