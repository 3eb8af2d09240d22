package org.campusfrontline.roster.repair.core;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.campusfrontline.roster.engine.compile.Instance;
import org.campusfrontline.roster.engine.compile.SmallRoster;
import org.campusfrontline.roster.engine.model.Demand;
import org.campusfrontline.roster.engine.model.Fact;
import org.campusfrontline.roster.engine.model.Rule;
import org.campusfrontline.roster.engine.model.RuleKind;
import org.campusfrontline.roster.engine.model.RuleSet;
import org.campusfrontline.roster.engine.rule.Board;

/// Random boards of three people and three days, small enough to try everything: a few hard rules of any kind of reach
/// over demand by shift, a plan, someone who falls out and a cell or two that are frozen.
final class SmallBoards {

    static final int PEOPLE = 3;
    static final int DAYS = 3;
    private static final List<String> RULES = List.of(
            "FORBIDDEN_FOLLOWER first=N second=E|L",
            "FORBIDDEN_FOLLOWER first=L second=E",
            "MIN_REST minutes=900",
            "REST_AFTER_RUN of=N run=2 minutes=2000",
            "FREE_DAYS_AFTER of=N days=1",
            "UNWANTED_PATTERN pattern=N>OFF>WORK",
            "MAX_SHIFTS max=2",
            "MIN_SHIFTS min=1",
            "MAX_MINUTES max=1100",
            "MAX_SHIFTS_IN_WINDOW days=2 max=1",
            "MAX_CONSECUTIVE_SHIFTS max=2",
            "MIN_CONSECUTIVE_SHIFTS min=2",
            "MIN_CONSECUTIVE_DAYS_OFF min=2",
            "MAX_CONSECUTIVE_NIGHTS max=1",
            "MAX_DISTINCT_POSTS max=1",
            "MIN_CONSECUTIVE_SAME_POST min=2",
            "SKILL_REQUIRED",
            "SHIFT_NOT_ALLOWED of=N on=TUE",
            "TOGETHER",
            "APART",
            "TRAINEE_BESIDE_QUALIFIED trainees=#trainee qualified=#lead per=1",
            "TEAM_MINUTES who=ALL max=2600",
            "BALANCED_SHIFTS who=ALL",
            "MAX_COVER");
    private final Random random;

    SmallBoards(long seed) {
        random = new Random(seed);
    }

    Situation situation() {
        SmallRoster roster = new SmallRoster();
        for (int person = 0; person < PEOPLE; person++) {
            roster.tag(person, List.of("lead", "trainee", "plain").get(random.nextInt(3)));
            if (random.nextInt(3) > 0) {
                roster.fact(person, Fact.always(Fact.Kind.SKILL, "guard"));
            }
        }
        for (int day = 0; day < DAYS; day++) {
            for (String of : List.of("E", "L", "N")) {
                int min = random.nextInt(2);
                int target = min + random.nextInt(2);
                roster.demand(new Demand(day, of, min, target, target + random.nextInt(2), 1, 1));
            }
        }
        roster.pair(random.nextBoolean());
        Instance instance = Instance.of(roster.problem(List.of(RuleSet.forAll(rules())), lines()));
        Board board = instance.board();
        for (int person = 0; person < PEOPLE; person++) {
            for (int day = 0; day < DAYS; day++) {
                int place = random.nextBoolean() ? 0 : random.nextInt(instance.plannable());
                board.put(person, instance.position(day), instance.plannable(place));
            }
        }
        int first = random.nextInt(DAYS);
        int frozen = random.nextInt(2 * PEOPLE * DAYS);
        Absence absence = new Absence(random.nextInt(PEOPLE), first, first + random.nextInt(2));
        return Situation.of(instance, board, List.of(absence), (person, day) -> person * DAYS + day == frozen);
    }

    private List<Rule> rules() {
        List<Rule> rules = new ArrayList<>(
                List.of(Rule.hard(RuleKind.MIN_COVER, Map.of()), Rule.soft(RuleKind.TARGET_COVER, 3, Map.of())));
        for (int count = 0; count < 4; count++) {
            String[] words = RULES.get(random.nextInt(RULES.size())).split(" ", 2);
            String arguments = words.length == 1 ? "" : words[1];
            rules.add(Rule.hard(RuleKind.valueOf(words[0]), SmallRoster.arguments(arguments))
                    .named(words[0] + count));
        }
        return rules;
    }

    private String[] lines() {
        String[] lines = new String[PEOPLE];
        for (int person = 0; person < PEOPLE; person++) {
            StringBuilder line = new StringBuilder();
            for (int at = 0; at < 4; at++) {
                line.append("ELNeln---?*".charAt(random.nextInt(11)));
            }
            lines[person] = line + "|---";
        }
        return lines;
    }
}
