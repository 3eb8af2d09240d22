package org.campusfrontline.roster.engine.format;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.campusfrontline.roster.engine.model.Argument;
import org.campusfrontline.roster.engine.model.Rule;
import org.campusfrontline.roster.engine.model.RuleKind;
import org.campusfrontline.roster.engine.model.RuleSet;

/// The competition's rules, with its weights: H2 to H4 and S1, S2 per shift and S4 bind everybody, the rest a contract.
final class Inrc2Rules {

    private static final int COVER = 30;
    private static final int SHIFT_RUN = 15;
    private static final int RUN = 30;
    private static final int REQUEST = 10;
    private static final int WEEKEND = 30;
    private static final int TOTAL = 20;
    private static final String OF = "of";
    private static final String MIN = "min";
    private static final String MAX = "max";

    private Inrc2Rules() {}

    static List<RuleSet> of(Inrc2Scenario scenario) {
        List<RuleSet> sets = new ArrayList<>();
        sets.add(RuleSet.forAll(everybody(scenario)));
        for (Inrc2Scenario.Contract contract : scenario.contracts()) {
            sets.add(RuleSet.contract(contract.name(), contract(contract)));
        }
        return sets;
    }

    private static List<Rule> everybody(Inrc2Scenario scenario) {
        List<Rule> rules = new ArrayList<>();
        rules.add(Rule.hard(RuleKind.SKILL_REQUIRED, Map.of()));
        rules.add(Rule.hard(RuleKind.MIN_COVER, Map.of()));
        rules.add(Rule.soft(RuleKind.TARGET_COVER, COVER, Map.of()));
        rules.add(Rule.soft(RuleKind.SHIFT_OFF_REQUEST, REQUEST, Map.of()));
        rules.add(Rule.soft(RuleKind.DAY_OFF_REQUEST, REQUEST, Map.of()));
        scenario.forbidden().forEach((first, followers) -> {
            if (!followers.isEmpty()) {
                Map<String, Argument> arguments = Map.of(
                        "first", new Argument.Text(first), "second", new Argument.Text(String.join("|", followers)));
                rules.add(Rule.hard(RuleKind.FORBIDDEN_FOLLOWER, arguments)
                        .named(RuleKind.FORBIDDEN_FOLLOWER + " " + first));
            }
        });
        for (Inrc2Scenario.ShiftType shift : scenario.shifts()) {
            Argument of = new Argument.Text(shift.name());
            Argument least = new Argument.Whole(shift.run()[0]);
            Argument most = new Argument.Whole(shift.run()[1]);
            rules.add(Rule.soft(RuleKind.MIN_CONSECUTIVE_OF_TYPE, SHIFT_RUN, Map.of(OF, of, MIN, least))
                    .named(RuleKind.MIN_CONSECUTIVE_OF_TYPE + " " + shift.name()));
            rules.add(Rule.soft(RuleKind.MAX_CONSECUTIVE_OF_TYPE, SHIFT_RUN, Map.of(OF, of, MAX, most))
                    .named(RuleKind.MAX_CONSECUTIVE_OF_TYPE + " " + shift.name()));
        }
        return rules;
    }

    private static List<Rule> contract(Inrc2Scenario.Contract contract) {
        List<Rule> rules = new ArrayList<>();
        rules.add(bound(RuleKind.MIN_SHIFTS, TOTAL, MIN, contract.total()[0]));
        rules.add(bound(RuleKind.MAX_SHIFTS, TOTAL, MAX, contract.total()[1]));
        rules.add(bound(RuleKind.MIN_CONSECUTIVE_SHIFTS, RUN, MIN, contract.work()[0]));
        rules.add(bound(RuleKind.MAX_CONSECUTIVE_SHIFTS, RUN, MAX, contract.work()[1]));
        rules.add(bound(RuleKind.MIN_CONSECUTIVE_DAYS_OFF, RUN, MIN, contract.off()[0]));
        rules.add(bound(RuleKind.MAX_CONSECUTIVE_DAYS_OFF, RUN, MAX, contract.off()[1]));
        rules.add(bound(RuleKind.MAX_WEEKENDS, WEEKEND, MAX, contract.weekends()));
        if (contract.complete()) {
            rules.add(Rule.soft(RuleKind.COMPLETE_WEEKENDS, WEEKEND, Map.of()));
        }
        return rules;
    }

    private static Rule bound(RuleKind kind, int weight, String name, int value) {
        return Rule.soft(kind, weight, Map.of(name, new Argument.Whole(value)));
    }
}
