package org.campusfrontline.deploy.bench.rival;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.campusfrontline.deploy.bench.published.CurtoisCase;
import org.campusfrontline.deploy.bench.published.CurtoisCase.Person;

/// An instance of Curtois and Qu as a sheet. A run that touches the first day is taken for long enough before it.
public final class CurtoisSheet {

    private final CurtoisCase instance;
    private final Codes codes;
    private final int unit;

    private CurtoisSheet(CurtoisCase instance) {
        this.instance = instance;
        codes = new Codes(instance.shifts().size(), 1);
        unit = instance.shifts().stream()
                .mapToInt(CurtoisCase.Shift::minutes)
                .min()
                .orElse(1);
    }

    public static Sheet of(CurtoisCase instance) {
        CurtoisSheet sheet = new CurtoisSheet(instance);
        List<Sheet.Person> people = new ArrayList<>();
        for (int person = 0; person < instance.staff().size(); person++) {
            people.add(sheet.person(person));
        }
        return new Sheet(instance.days(), sheet.codes.all(), people, sheet.demand());
    }

    private List<Sheet.Demand> demand() {
        return instance.cover().stream()
                .map(wanted -> new Sheet.Demand(
                        wanted.day(),
                        codes.of(wanted.shift(), 0),
                        Bound.NO_LEAST,
                        Bound.soft(wanted.wanted(), wanted.under()),
                        Bound.soft(wanted.wanted(), wanted.over())))
                .toList();
    }

    private Sheet.Person person(int index) {
        Person person = instance.staff().get(index);
        boolean[][] allowed = new boolean[instance.days()][codes.count()];
        long[][] cost = new long[instance.days()][codes.count()];
        for (int day = 0; day < instance.days(); day++) {
            for (int code = 0; code < codes.count(); code++) {
                boolean may = !person.off().contains(day) && person.most().get(Math.max(0, codes.shift(code))) > 0;
                allowed[day][code] = code == Sheet.FREE || may;
            }
        }
        for (CurtoisCase.Request request : instance.requests()) {
            if (request.person() == index) {
                addRequest(request, cost[request.day()]);
            }
        }
        return new Sheet.Person(allowed, cost, rules(person));
    }

    private void addRequest(CurtoisCase.Request request, long[] cost) {
        for (int code = 0; code < codes.count(); code++) {
            if (request.on() != (codes.shift(code) == request.shift())) {
                cost[code] += request.weight();
            }
        }
    }

    private List<Rule> rules(Person person) {
        List<Rule> rules = new ArrayList<>();
        int[] minutes = new int[codes.count()];
        for (int shift = 0; shift < instance.shifts().size(); shift++) {
            boolean[] of = codes.ofShifts(Set.of(shift));
            rules.add(new Rule.Never(
                    of, codes.ofShifts(instance.shifts().get(shift).neverNext())));
            minutes[1 + shift] = instance.shifts().get(shift).minutes();
            int[] ones = new int[codes.count()];
            ones[1 + shift] = 1;
            rules.add(
                    new Rule.Sum(ones, Bound.NO_LEAST, Bound.hard(person.most().get(shift)), 0, 1));
        }
        int leastRun = person.run().least();
        rules.add(new Rule.Run(
                codes.work(), Bound.hard(leastRun), Bound.hard(person.run().most()), leastRun, 0));
        int leastFree = person.leastFree();
        rules.add(new Rule.Run(codes.free(), Bound.hard(leastFree), Bound.NO_MOST, leastFree, 0));
        rules.add(new Rule.Sum(
                minutes,
                Bound.hard(person.minutes().least()),
                Bound.hard(person.minutes().most()),
                0,
                unit));
        rules.add(new Rule.Weekends(Bound.hard(person.weekends()), 0));
        return rules;
    }
}
