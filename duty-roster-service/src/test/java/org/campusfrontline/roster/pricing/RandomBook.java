package org.campusfrontline.roster.pricing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.campusfrontline.roster.engine.model.Argument;
import org.campusfrontline.roster.engine.model.Days;
import org.campusfrontline.roster.engine.model.Demand;
import org.campusfrontline.roster.engine.model.Fact;
import org.campusfrontline.roster.engine.model.Past;
import org.campusfrontline.roster.engine.model.Person;
import org.campusfrontline.roster.engine.model.Post;
import org.campusfrontline.roster.engine.model.Problem;
import org.campusfrontline.roster.engine.model.Rule;
import org.campusfrontline.roster.engine.model.RuleKind;
import org.campusfrontline.roster.engine.model.RuleSet;
import org.campusfrontline.roster.engine.model.Shift;
import org.campusfrontline.roster.engine.model.Wish;

/// Small problems from a seed, of rules that the search knows all of, with a past that may be known or not. They never
/// begin on a Sunday: of a weekend that has begun before, the search knows nothing.
final class RandomBook {

    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);
    private static final int SUNDAY = 6;
    private static final int PAST = 5;
    private static final List<String> SHIFTS = List.of("D", "N");
    private static final List<String> BEFORE = List.of("D", "N", "D&@gate", Past.OFF, Past.OFF, Past.WORKED);
    private final Random random;
    private final int people;
    private final int days;

    RandomBook(long seed, int people, int days) {
        random = new Random(seed);
        this.people = people;
        this.days = days;
    }

    Problem problem() {
        List<Person> staff = new ArrayList<>();
        List<Wish> wishes = new ArrayList<>();
        for (int person = 0; person < people; person++) {
            staff.add(person(person));
            for (int wish = 0; wish < 3; wish++) {
                wishes.add(new Wish(
                        id(person),
                        random.nextInt(days),
                        random.nextBoolean() ? "WORK" : pick(SHIFTS),
                        random.nextBoolean(),
                        1 + random.nextInt(3)));
            }
        }
        LocalDate start = MONDAY.plusDays(random.nextInt(SUNDAY));
        return new Problem(
                Days.weekly(start, PAST, days),
                List.of(
                        new Shift("D", 480, 480, Set.of(), Set.of()),
                        new Shift("N", 1320, 480, Set.of("night"), Set.of())),
                List.of(Post.ofSkill("gate"), Post.ofSkill("hall")),
                staff,
                demand(),
                wishes,
                List.of(),
                List.of(),
                List.of(RuleSet.forAll(rules())));
    }

    private static String id(int person) {
        return "p" + person;
    }

    private Person person(int person) {
        List<Fact> facts = new ArrayList<>();
        facts.add(Fact.always(Fact.Kind.SKILL, "gate"));
        if (random.nextBoolean()) {
            facts.add(Fact.always(Fact.Kind.SKILL, "hall"));
        }
        if (random.nextInt(3) == 0) {
            facts.add(Fact.on(Fact.Kind.DAY_OFF, random.nextInt(days)));
        }
        List<String> line = new ArrayList<>();
        for (int day = random.nextInt(PAST + 1); day > 0; day--) {
            line.add(pick(BEFORE));
        }
        Map<String, Long> totals = Map.of("WORK", (long) random.nextInt(3), Past.WEEKENDS, (long) random.nextInt(2));
        return new Person(id(person), "", 100, Set.of(), facts, new Past(line, totals));
    }

    private List<Demand> demand() {
        List<Demand> demand = new ArrayList<>();
        for (int day = 0; day < days; day++) {
            for (String shift : SHIFTS) {
                int min = random.nextInt(2);
                demand.add(new Demand(
                        day, shift + "&@gate", min, min + random.nextInt(2), min + 1, 1 + random.nextInt(2), 1));
                demand.add(new Demand(day, shift, 0, random.nextInt(people + 1), Demand.NO_LIMIT, 1, 0));
            }
        }
        return demand;
    }

    private List<Rule> rules() {
        List<Rule> rules = new ArrayList<>();
        rules.add(Rule.hard(RuleKind.SKILL_REQUIRED, Map.of()));
        rules.add(Rule.hard(RuleKind.DAY_OFF, Map.of()));
        rules.add(Rule.hard(RuleKind.MIN_COVER, Map.of()));
        rules.add(soft(RuleKind.TARGET_COVER, Map.of()));
        rules.add(soft(RuleKind.MAX_COVER, Map.of()));
        rules.add(Rule.hard(RuleKind.FORBIDDEN_FOLLOWER, Map.of("first", text("N"), "second", text("D"))));
        rules.add(soft(RuleKind.MIN_REST, Map.of("minutes", whole(900), "unit", whole(60))));
        rules.add(soft(RuleKind.SHIFT_OFF_REQUEST, Map.of()));
        rules.add(soft(RuleKind.SHIFT_ON_REQUEST, Map.of()));
        rules.add(soft(RuleKind.DAY_OFF_REQUEST, Map.of()));
        rules.add(soft(RuleKind.DAY_ON_REQUEST, Map.of()));
        rules.add(soft(RuleKind.COMPLETE_WEEKENDS, Map.of()));
        rules.add(soft(RuleKind.MAX_WEEKENDS, Map.of("max", whole(random.nextInt(2)))));
        rules.add(soft(RuleKind.MAX_SHIFTS, Map.of("max", whole(2 + random.nextInt(4)))));
        rules.add(soft(RuleKind.MIN_SHIFTS, Map.of("min", whole(random.nextInt(6)))));
        rules.add(soft(RuleKind.MAX_CONSECUTIVE_SHIFTS, Map.of("max", whole(1 + random.nextInt(4)))));
        rules.add(soft(RuleKind.MIN_CONSECUTIVE_SHIFTS, least()));
        rules.add(soft(RuleKind.MAX_CONSECUTIVE_DAYS_OFF, Map.of("max", whole(1 + random.nextInt(4)))));
        rules.add(soft(RuleKind.MIN_CONSECUTIVE_DAYS_OFF, least()));
        for (String shift : SHIFTS) {
            Argument of = text(shift);
            Argument closed = whole(random.nextInt(2));
            rules.add(soft(
                    RuleKind.MIN_CONSECUTIVE_OF_TYPE,
                    Map.of("of", of, "min", whole(1 + random.nextInt(3)), "closed", closed)));
            rules.add(soft(RuleKind.MAX_CONSECUTIVE_OF_TYPE, Map.of("of", of, "max", whole(1 + random.nextInt(3)))));
        }
        return rules;
    }

    private Map<String, Argument> least() {
        return Map.of("min", whole(1 + random.nextInt(3)), "closed", whole(random.nextInt(2)));
    }

    private Rule soft(RuleKind kind, Map<String, Argument> arguments) {
        return Rule.soft(kind, 1 + random.nextInt(9), arguments);
    }

    private static Argument text(String value) {
        return new Argument.Text(value);
    }

    private static Argument whole(int value) {
        return new Argument.Whole(value);
    }

    private String pick(List<String> from) {
        return from.get(random.nextInt(from.size()));
    }
}
