package org.campusfrontline.roster.engine.score;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.campusfrontline.roster.engine.compile.SmallRoster;
import org.campusfrontline.roster.engine.model.Demand;
import org.campusfrontline.roster.engine.model.Fact;
import org.campusfrontline.roster.engine.model.Problem;
import org.campusfrontline.roster.engine.model.Reach;
import org.campusfrontline.roster.engine.model.Rule;
import org.campusfrontline.roster.engine.model.RuleKind;
import org.campusfrontline.roster.engine.model.RuleSet;

/// Small random rosters in which every kind of rule binds, as hard or as soft, some for everybody and some by a dated
/// contract.
public final class RandomRoster {

    private static final Set<RuleKind> COVER =
            EnumSet.of(RuleKind.MIN_COVER, RuleKind.TARGET_COVER, RuleKind.MAX_COVER);
    private static final int PAST = 9;
    private static final int DAYS = 19;
    private static final int PEOPLE = 5;
    private static final String WORKED = "ELNRSeln--";
    private static final String BEFORE = WORKED + "*?";
    private final Random random;
    private final SmallRoster roster = new SmallRoster();
    private boolean apart;

    public RandomRoster(Random random) {
        this.random = random;
    }

    /// Rules that look at several people's cells bind everybody, and only by how many stand somewhere.
    RandomRoster apart() {
        apart = true;
        return this;
    }

    public Problem problem() {
        for (int person = 0; person < PEOPLE; person++) {
            facts(person);
        }
        for (int count = 0; count < 30; count++) {
            int min = random.nextInt(2);
            int target = min + random.nextInt(2);
            String of = pick("E", "L|N", "E&@gate", "l".toUpperCase(java.util.Locale.ROOT), "WORK", "#night");
            roster.demand(new Demand(
                    random.nextInt(DAYS), of, min, target, target + random.nextInt(2), 1 + random.nextInt(3), 2));
            roster.wish(
                    random.nextInt(PEOPLE),
                    random.nextInt(DAYS),
                    pick("E", "N", "WORK"),
                    random.nextBoolean(),
                    1 + random.nextInt(4));
            roster.planned(
                    random.nextInt(PEOPLE), count % DAYS, pick("E&@gate", "OFF", "L&@hall"), random.nextInt(4) == 0);
        }
        for (int day = -PAST; day < DAYS; day++) {
            if (random.nextInt(6) == 0) {
                roster.day(day, 2, -1);
            }
        }
        roster.pair(true).pair(false);
        return roster.problem(rules(), lines());
    }

    private void facts(int person) {
        roster.tag(person, pick("lead", "trainee", "plain")).unit(person, pick("SEC", "LOG"));
        roster.available(person, 20 + random.nextInt(81)).total(person, "WORK", random.nextInt(4));
        roster.total(person, "MINUTES", random.nextInt(2000)).total(person, "WEEKENDS", random.nextInt(2));
        int split = random.nextInt(DAYS);
        roster.fact(person, new Fact(Fact.Kind.CONTRACT, "old", -PAST, split));
        roster.fact(person, new Fact(Fact.Kind.CONTRACT, "new", split + 1, DAYS + 9));
        for (Fact.Kind kind : Fact.Kind.values()) {
            if (kind != Fact.Kind.CONTRACT) {
                int first = random.nextInt(DAYS);
                String value = kind == Fact.Kind.SKILL ? "guard" : pick("ANY", "#red", "E");
                roster.fact(person, new Fact(kind, value, first, first + random.nextInt(DAYS)));
            }
        }
    }

    private String[] lines() {
        String[] lines = new String[PEOPLE];
        for (int person = 0; person < PEOPLE; person++) {
            StringBuilder line = new StringBuilder();
            for (int at = 0; at < PAST; at++) {
                line.append(BEFORE.charAt(random.nextInt(BEFORE.length())));
            }
            lines[person] = line + "|" + "-".repeat(DAYS);
        }
        return lines;
    }

    private List<RuleSet> rules() {
        List<Rule> all = new ArrayList<>();
        List<Rule> old = new ArrayList<>();
        List<Rule> renewed = new ArrayList<>();
        for (RuleKind kind : RuleKind.values()) {
            boolean isLine = kind.reach() == Reach.LINE;
            if (apart && !isLine && !COVER.contains(kind)) {
                continue;
            }
            Rule rule = new Rule(
                    kind.name(),
                    kind,
                    SmallRoster.arguments(arguments(kind)),
                    random.nextBoolean(),
                    1 + random.nextInt(5),
                    kind.level());
            all.add(rule);
            if (isLine || !apart) {
                (random.nextBoolean() ? old : renewed).add(rule);
            }
        }
        return List.of(
                RuleSet.forAll(all), RuleSet.contract("old", old), new RuleSet("new", false, 3, DAYS - 2, renewed));
    }

    private String arguments(RuleKind kind) {
        return String.join(
                " ",
                kind.parameters().stream()
                        .map(parameter -> parameter.name() + "=" + value(parameter.name()))
                        .toList());
    }

    private String value(String parameter) {
        return switch (parameter) {
            case "max", "min", "tolerance" -> String.valueOf(random.nextInt(5));
            case "days", "run", "per", "unit" -> String.valueOf(1 + random.nextInt(4));
            case "minutes" -> String.valueOf(1 + random.nextInt(4000));
            case "closed" -> String.valueOf(random.nextInt(2));
            case "normal", "budget" -> "480";
            case "from" -> "2";
            case "until" -> "15";
            case "of" -> pick("WORK", "N", "E|L", "#red|#night", "!E", "@hall");
            case "first", "second" -> pick("E", "L|N", "!OFF", "#night");
            case "pattern" -> pick("E>L", "N>OFF>WORK", "!N>N>!N", "E");
            case "on" -> pick("ALL", "MON,TUE", "HOLIDAY", "WORKING");
            case "name", "lender" -> "SEC";
            case "borrower" -> "LOG";
            case "who", "others" -> pick("ALL", "#lead", "~SEC|#trainee");
            default -> pick("#lead", "!#trainee", "~LOG");
        };
    }

    private String pick(String... from) {
        return from[random.nextInt(from.length)];
    }
}
