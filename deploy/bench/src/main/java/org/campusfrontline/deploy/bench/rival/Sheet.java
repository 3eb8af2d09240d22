package org.campusfrontline.deploy.bench.rival;

import java.util.ArrayList;
import java.util.List;
import org.campusfrontline.deploy.bench.published.Assignment;

/// A roster to plan, whichever format it came in: every person takes one code a day, free or a shift with a
/// skill. Day 0 is a Monday.
public record Sheet(int days, List<Code> codes, List<Person> people, List<Demand> demand) {

    /// The code of a free day.
    public static final int FREE = 0;

    public Sheet {
        codes = List.copyOf(codes);
        people = List.copyOf(people);
        demand = List.copyOf(demand);
    }

    public record Code(int shift, int skill) {

        static final Code NOTHING = new Code(-1, 0);
    }

    /// What a person may take each day, what each code then costs, and the rules of the row.
    public record Person(boolean[][] allowed, long[][] cost, List<Rule> rules) {

        public Person {
            rules = List.copyOf(rules);
        }

        public void weigh(int[] row, Bill bill) {
            for (int day = 0; day < row.length; day++) {
                bill.cost(cost[day][row[day]]);
            }
            for (Rule rule : rules) {
                rule.weigh(row, bill);
            }
        }
    }

    /// People with one of the codes on a day: at least so many, best so many, and what is too few and too many.
    public record Demand(int day, boolean[] of, Bound least, Bound under, Bound over) {

        public void weigh(int[] present, Bill bill) {
            int there = 0;
            for (int code = 0; code < of.length; code++) {
                there += of[code] ? present[code] : 0;
            }
            bill.charge(least, least.value() - there);
            bill.charge(under, under.value() - there);
            bill.charge(over, there > over.value() ? there - over.value() : 0);
        }
    }

    public List<Assignment> assignments(int[][] rows) {
        List<Assignment> plan = new ArrayList<>();
        for (int person = 0; person < rows.length; person++) {
            for (int day = 0; day < days; day++) {
                Code code = codes.get(rows[person][day]);
                if (rows[person][day] != FREE) {
                    plan.add(new Assignment(person, day, code.shift(), code.skill()));
                }
            }
        }
        return plan;
    }
}
