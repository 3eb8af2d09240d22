package org.campusfrontline.deploy.bench.rival;

import com.google.ortools.sat.BoolVar;
import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.LinearExpr;
import com.google.ortools.sat.LinearExprBuilder;
import com.google.ortools.sat.Literal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/// One person's Booleans, a code each day, and the rules over them.
final class CpSatRow {

    private final CpModel model;
    private final LinearExprBuilder cost;
    private final @Nullable BoolVar[][] takes;
    private final Map<String, Literal> sets = new HashMap<>();
    private final int days;

    CpSatRow(CpModel model, LinearExprBuilder cost, Sheet.Person person) {
        this.model = model;
        this.cost = cost;
        days = person.allowed().length;
        takes = new @Nullable BoolVar[days][];
        for (int day = 0; day < days; day++) {
            takes[day] = takes(person, day);
        }
        person.rules().forEach(this::post);
    }

    private @Nullable BoolVar[] takes(Sheet.Person person, int day) {
        boolean[] allowed = person.allowed()[day];
        @Nullable BoolVar[] some = new @Nullable BoolVar[allowed.length];
        List<Literal> one = new ArrayList<>();
        for (int code = 0; code < some.length; code++) {
            if (allowed[code]) {
                BoolVar takes = model.newBoolVar("");
                some[code] = takes;
                one.add(takes);
                cost.addTerm(takes, person.cost()[day][code]);
            }
        }
        model.addExactlyOne(one);
        return some;
    }

    /// The day's codes of the set that the person may take.
    List<BoolVar> of(boolean[] set, int day) {
        List<BoolVar> of = new ArrayList<>();
        for (int code = 0; code < set.length; code++) {
            BoolVar takes = this.takes[day][code];
            if (set[code] && takes != null) {
                of.add(takes);
            }
        }
        return of;
    }

    /// Whether the person takes a code of the set.
    private Literal in(boolean[] set, int day) {
        List<BoolVar> of = of(set, day);
        BoolVar free = takes[day][Sheet.FREE];
        if (of.isEmpty()) {
            return model.falseLiteral();
        }
        if (of.size() == 1) {
            return of.getFirst();
        }
        if (!set[Sheet.FREE]
                && free != null
                && of.size() == of(all(set.length), day).size() - 1) {
            return free.not();
        }
        return sets.computeIfAbsent(day + Arrays.toString(set), key -> {
            BoolVar in = model.newBoolVar("");
            model.addEquality(LinearExpr.sum(of.toArray(BoolVar[]::new)), in);
            return in;
        });
    }

    private static boolean[] all(int codes) {
        boolean[] all = new boolean[codes];
        Arrays.fill(all, true);
        return all;
    }

    private void post(Rule rule) {
        switch (rule) {
            case Rule.Run run -> {
                postTooShort(run);
                postTooLong(run);
            }
            case Rule.Sum sum -> postSum(sum);
            case Rule.Weekends weekends -> postWeekends(weekends);
            case Rule.WholeWeekends whole -> {
                for (int day = Rule.SATURDAY; day + 1 < days; day += Rule.WEEK) {
                    Literal saturday = free(day);
                    Literal sunday = free(day + 1);
                    never(List.of(saturday, sunday.not()), whole.both(), 1);
                    never(List.of(saturday.not(), sunday), whole.both(), 1);
                }
            }
            case Rule.Never never -> {
                for (int day = 1; day < days; day++) {
                    never(List.of(in(never.first(), day - 1), in(never.next(), day)), Rule.Never.ONCE, 1);
                }
            }
        }
    }

    private Literal free(int day) {
        BoolVar free = takes[day][Sheet.FREE];
        return free == null ? model.falseLiteral() : free;
    }

    /// Not all of these, or so many units beyond the bound.
    private void never(List<Literal> all, Bound bound, int units) {
        List<Literal> some = new ArrayList<>();
        all.forEach(one -> some.add(one.not()));
        if (!bound.hard()) {
            BoolVar beyond = model.newBoolVar("");
            cost.addTerm(beyond, bound.weight() * units);
            some.add(beyond);
        }
        model.addBoolOr(some);
    }

    private void postTooShort(Rule.Run run) {
        for (int begun = 0; begun < days; begun++) {
            int before = begun == 0 ? run.beforeLeast() : 0;
            List<Literal> pattern = new ArrayList<>();
            if (begun > 0) {
                pattern.add(in(run.in(), begun - 1).not());
            }
            int length = 0;
            for (int end = begun; end < days && before + length < run.least().value(); end++) {
                if (before + length > 0) {
                    List<Literal> ended = new ArrayList<>(pattern);
                    ended.add(in(run.in(), end).not());
                    never(ended, run.least(), run.least().value() - before - length);
                }
                pattern.add(in(run.in(), end));
                length++;
            }
        }
    }

    private void postTooLong(Rule.Run run) {
        for (int end = 0; run.most().value() < days + run.beforeMost() && end < days; end++) {
            int begun = end - run.most().value();
            if (begun >= -run.beforeMost()) {
                List<Literal> all = new ArrayList<>();
                for (int day = Math.max(0, begun); day <= end; day++) {
                    all.add(in(run.in(), day));
                }
                never(all, run.most(), 1);
            }
        }
    }

    private void postSum(Rule.Sum sum) {
        LinearExprBuilder all = LinearExpr.newBuilder().add(sum.before());
        long most = sum.before();
        for (@Nullable BoolVar[] day : takes) {
            long largest = 0;
            for (int code = 0; code < day.length; code++) {
                BoolVar takes = day[code];
                if (takes != null && sum.amounts()[code] != 0) {
                    all.addTerm(takes, sum.amounts()[code]);
                    largest = Math.max(largest, sum.amounts()[code]);
                }
            }
            most += largest;
        }
        CpSatBounds.atLeast(model, cost, all, sum.least());
        CpSatBounds.atMost(model, cost, all, sum.most(), most);
    }

    private void postWeekends(Rule.Weekends weekends) {
        LinearExprBuilder all = LinearExpr.newBuilder().add(weekends.before());
        long count = weekends.before();
        for (int saturday = Rule.SATURDAY; saturday < days; saturday += Rule.WEEK) {
            BoolVar works = model.newBoolVar("");
            model.addImplication(free(saturday).not(), works);
            if (saturday + 1 < days) {
                model.addImplication(free(saturday + 1).not(), works);
            }
            all.add(works);
            count++;
        }
        CpSatBounds.atMost(model, cost, all, weekends.most(), count);
    }

    /// The code that the solution takes on each day.
    int[] row(Predicate<BoolVar> taken) {
        int[] row = new int[days];
        for (int day = 0; day < days; day++) {
            for (int code = 0; code < takes[day].length; code++) {
                BoolVar takes = this.takes[day][code];
                if (takes != null && taken.test(takes)) {
                    row[day] = code;
                }
            }
        }
        return row;
    }
}
