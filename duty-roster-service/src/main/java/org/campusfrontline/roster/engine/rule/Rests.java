package org.campusfrontline.roster.engine.rule;

/// Minutes of rest between a worked day and the next one, perhaps only after a stretch of a class. Each begun unit
/// that is missing counts. A day whose times nobody knows is not judged.
public final class Rests extends Local {

    private static final int DAY = 1440;
    private final Clock clock;
    private final Demand demand;
    private final int reach;

    /// When each code begins and ends, in minutes of its day; the end may lie beyond midnight.
    public record Clock(int[] starts, int[] ends, boolean[] known) {

        public Clock {
            starts = starts.clone();
            ends = ends.clone();
            known = known.clone();
        }
    }

    /// After `run` days of the class, `minutes` of rest; each begun `unit` less costs the weight.
    public record Demand(boolean[] after, int run, int minutes, int unit, long weight) {

        public Demand {
            after = after.clone();
        }
    }

    public Rests(Scope scope, Clock clock, Demand demand) {
        super(scope);
        this.clock = clock;
        this.demand = demand;
        int longest = 0;
        for (int end : clock.ends) {
            longest = Math.max(longest, end);
        }
        reach = (demand.minutes + longest) / DAY + 1;
    }

    @Override
    boolean alike(int from, int to) {
        return from == to;
    }

    @Override
    long cost(Board board, int person, int at, int code) {
        long missing = 0;
        int end = Math.min(board.width() - 1, at + demand.run - 1);
        for (int day = Math.max(0, at - reach); day <= end; day++) {
            missing += missing(board, person, day, at, code);
        }
        return missing * demand.weight;
    }

    private long missing(Board board, int person, int day, int changed, int code) {
        int first = board.code(person, day, changed, code);
        if (!clock.known[first] || !runEnds(board, person, day, changed, code)) {
            return 0;
        }
        int next = next(board, person, day, changed, code);
        if (next < 0 || !scope().judges(next)) {
            return 0;
        }
        int second = board.code(person, next, changed, code);
        if (!clock.known[second] || demand.run > 1 && next == day + 1 && demand.after[second]) {
            return 0;
        }
        int lacking = demand.minutes - rest(day, first, next, second);
        return lacking > 0 ? (lacking + demand.unit - 1) / demand.unit : 0;
    }

    private int rest(int day, int first, int next, int second) {
        return (next - day) * DAY + clock.starts[second] - clock.ends[first];
    }

    private boolean runEnds(Board board, int person, int day, int changed, int code) {
        for (int back = 0; back < demand.run; back++) {
            if (day - back < 0 || !demand.after[board.code(person, day - back, changed, code)]) {
                return false;
            }
        }
        return true;
    }

    /// The next worked day within reach, -1 where there is none.
    private int next(Board board, int person, int day, int changed, int code) {
        int end = Math.min(board.width() - 1, day + reach);
        for (int next = day + 1; next <= end; next++) {
            if (board.code(person, next, changed, code) >= Board.WORKED) {
                return next;
            }
        }
        return -1;
    }

    @Override
    public void examine(Board board, Findings findings) {
        for (int person : bound()) {
            for (int day = 0; day < board.width(); day++) {
                long missing = missing(board, person, day, -1, Board.OFF);
                if (missing > 0) {
                    int next = next(board, person, day, -1, Board.OFF);
                    int rest = rest(day, board.code(person, day), next, board.code(person, next));
                    findings.found(person, day, next, rest, demand.minutes, missing * demand.weight);
                }
            }
        }
    }
}
