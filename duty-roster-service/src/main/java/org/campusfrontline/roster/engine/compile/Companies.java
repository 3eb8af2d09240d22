package org.campusfrontline.roster.engine.compile;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.campusfrontline.roster.engine.model.Group;
import org.campusfrontline.roster.engine.model.Pair;
import org.campusfrontline.roster.engine.model.RuleKind;
import org.campusfrontline.roster.engine.rule.Board;
import org.campusfrontline.roster.engine.rule.Mechanism;
import org.campusfrontline.roster.engine.rule.Pairs;
import org.campusfrontline.roster.engine.rule.Ratio;
import org.campusfrontline.roster.engine.rule.Scope;

/// Who stands beside whom: one for so many, the trainee beside the qualified, buddies, and those who must not meet.
final class Companies {

    private final Order order;
    private final Instance instance;

    private Companies(Order order) {
        this.order = order;
        instance = order.instance();
    }

    static List<Mechanism> of(Order order) {
        Companies made = new Companies(order);
        return switch (order.rule().kind()) {
            case SKILL_RATIO -> List.of(made.ratio(order.mask("of"), "one", "others"));
            case TRAINEE_BESIDE_QUALIFIED ->
                List.of(made.ratio(order.instance().mask("WORK"), "qualified", "trainees"));
            case TOGETHER, APART -> made.pairs();
            default -> throw new IllegalArgumentException(order.rule().kind() + " is about no company");
        };
    }

    private Mechanism ratio(boolean[] in, String helpers, String helped) {
        boolean[] judged = in.clone();
        Arrays.fill(judged, 0, Board.FIRST, false);
        boolean[] help = people(helpers);
        boolean[] need = people(helped);
        for (int person = 0; person < need.length; person++) {
            need[person] &= !help[person];
        }
        Ratio.Sides sides = new Ratio.Sides(help, need);
        return new Ratio(order.scope(), order.board(), judged, sides, order.whole("per"), order.weight());
    }

    private boolean[] people(String parameter) {
        Group group = new Group(order.rule().text(parameter));
        boolean[] people = new boolean[instance.staff()];
        for (int person = 0; person < people.length; person++) {
            people[person] = group.holds(order.person(person));
        }
        return people;
    }

    private List<Mechanism> pairs() {
        boolean together = order.rule().kind() == RuleKind.TOGETHER;
        List<Mechanism> mechanisms = new ArrayList<>();
        for (Pair pair : instance.problem().pairs()) {
            int first = Math.max(order.scope().first(), instance.position(pair.firstDay()));
            int last = Math.min(order.scope().last(), instance.position(pair.lastDay()));
            if (pair.together() == together && first <= last) {
                int[] both = {instance.person(pair.first()), instance.person(pair.second())};
                Scope scope = new Scope(both, first, last, order.scope().eve());
                int[] amounts = amounts(instance.mask(pair.of()), together);
                mechanisms.add(new Pairs(scope, instance.codes(), amounts, order.weight()));
            }
        }
        return mechanisms;
    }

    private int[] amounts(boolean[] of, boolean together) {
        int codes = instance.codes();
        int[] amounts = new int[codes * codes];
        for (int one = 0; one < codes; one++) {
            for (int two = 0; two < codes; two++) {
                boolean same = instance.shiftOf(one) >= 0 && instance.shiftOf(one) == instance.shiftOf(two);
                boolean meant = together
                        ? (works(one) && of[one] || works(two) && of[two]) && !same
                        : same && of[one] && of[two];
                amounts[one * codes + two] = meant ? 1 : 0;
            }
        }
        return amounts;
    }

    private static boolean works(int code) {
        return code >= Board.FIRST;
    }
}
