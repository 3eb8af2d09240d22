package org.campusfrontline.deploy.bench.rival;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.campusfrontline.deploy.bench.published.Inrc2Case;
import org.campusfrontline.deploy.bench.published.Inrc2Case.Contract;
import org.campusfrontline.deploy.bench.published.Inrc2Case.Nurse;
import org.campusfrontline.deploy.bench.published.Inrc2Case.Past;
import org.campusfrontline.deploy.bench.published.Range;

/// An INRC-II instance as a sheet: skills and what the history forbids on the first day by what may be taken, the rest
/// by rules.
public final class Inrc2Sheet {

    private static final int OPTIMAL = 30;
    private static final int SHIFT_RUN = 15;
    private static final int RUN = 30;
    private static final int WISH = 10;
    private static final int WEEKEND = 30;
    private static final int TOTAL = 20;
    private final Inrc2Case instance;
    private final Codes codes;

    private Inrc2Sheet(Inrc2Case instance) {
        this.instance = instance;
        codes = new Codes(instance.shifts().size(), instance.skills());
    }

    public static Sheet of(Inrc2Case instance) {
        Inrc2Sheet sheet = new Inrc2Sheet(instance);
        List<Sheet.Person> people = new ArrayList<>();
        for (int nurse = 0; nurse < instance.nurses().size(); nurse++) {
            people.add(sheet.person(nurse));
        }
        return new Sheet(instance.days(), sheet.codes.all(), people, sheet.demand());
    }

    private List<Sheet.Demand> demand() {
        return instance.cover().stream()
                .map(wanted -> new Sheet.Demand(
                        wanted.day(),
                        codes.of(wanted.shift(), wanted.skill()),
                        Bound.hard(wanted.least()),
                        Bound.soft(wanted.best(), OPTIMAL),
                        Bound.NO_MOST))
                .toList();
    }

    private Sheet.Person person(int index) {
        Nurse nurse = instance.nurses().get(index);
        boolean[][] allowed = new boolean[instance.days()][codes.count()];
        long[][] cost = new long[instance.days()][codes.count()];
        for (int day = 0; day < instance.days(); day++) {
            for (int code = 0; code < codes.count(); code++) {
                allowed[day][code] = code == Sheet.FREE
                        || nurse.skills().contains(codes.all().get(code).skill());
            }
        }
        if (nurse.past().last() != Inrc2Case.NONE) {
            boolean[] never = never(nurse.past().last());
            for (int code = 0; code < codes.count(); code++) {
                allowed[0][code] &= !never[code];
            }
        }
        for (Inrc2Case.Off off : instance.off()) {
            if (off.nurse() == index) {
                addWish(off, cost[off.day()]);
            }
        }
        return new Sheet.Person(allowed, cost, rules(nurse));
    }

    private void addWish(Inrc2Case.Off off, long[] cost) {
        for (int code = 1; code < codes.count(); code++) {
            if (off.shift() == Inrc2Case.NONE || off.shift() == codes.shift(code)) {
                cost[code] += WISH;
            }
        }
    }

    private boolean[] never(int shift) {
        return codes.ofShifts(instance.shifts().get(shift).neverNext());
    }

    private List<Rule> rules(Nurse nurse) {
        List<Rule> rules = new ArrayList<>();
        Contract contract = nurse.contract();
        Past past = nurse.past();
        for (int shift = 0; shift < instance.shifts().size(); shift++) {
            boolean[] of = codes.ofShifts(Set.of(shift));
            rules.add(new Rule.Never(of, never(shift)));
            int before = past.last() == shift ? past.same() : 0;
            rules.add(run(of, instance.shifts().get(shift).run(), SHIFT_RUN, before));
        }
        rules.add(run(codes.work(), contract.work(), RUN, past.work()));
        rules.add(run(codes.free(), contract.free(), RUN, past.free()));
        rules.add(new Rule.Sum(
                ones(),
                Bound.soft(contract.total().least(), TOTAL),
                Bound.soft(contract.total().most(), TOTAL),
                past.shifts(),
                1));
        rules.add(new Rule.Weekends(Bound.soft(contract.weekends(), WEEKEND), past.weekends()));
        if (contract.wholeWeekends()) {
            rules.add(new Rule.WholeWeekends(Bound.soft(0, WEEKEND)));
        }
        return rules;
    }

    private static Rule run(boolean[] in, Range range, long weight, int before) {
        return new Rule.Run(in, Bound.soft(range.least(), weight), Bound.soft(range.most(), weight), before, before);
    }

    private int[] ones() {
        int[] ones = new int[codes.count()];
        for (int code = 1; code < ones.length; code++) {
            ones[code] = 1;
        }
        return ones;
    }
}
