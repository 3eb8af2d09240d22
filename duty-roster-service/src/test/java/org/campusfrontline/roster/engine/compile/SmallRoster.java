package org.campusfrontline.roster.engine.compile;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.campusfrontline.roster.engine.model.Argument;
import org.campusfrontline.roster.engine.model.Days;
import org.campusfrontline.roster.engine.model.Demand;
import org.campusfrontline.roster.engine.model.Fact;
import org.campusfrontline.roster.engine.model.Pair;
import org.campusfrontline.roster.engine.model.Past;
import org.campusfrontline.roster.engine.model.Person;
import org.campusfrontline.roster.engine.model.Planned;
import org.campusfrontline.roster.engine.model.Post;
import org.campusfrontline.roster.engine.model.Problem;
import org.campusfrontline.roster.engine.model.Rule;
import org.campusfrontline.roster.engine.model.RuleKind;
import org.campusfrontline.roster.engine.model.RuleSet;
import org.campusfrontline.roster.engine.model.Shift;
import org.campusfrontline.roster.engine.model.Wish;
import org.campusfrontline.roster.engine.rule.Board;
import org.campusfrontline.roster.engine.score.Breach;
import org.campusfrontline.roster.engine.score.Judgement;

/// Small rosters in letters: E early, L late, N night, R in the red zone, S in reserve at the gate, - free, * worked
/// somehow, ? unknown; small letters stand at the hall. A line may begin with a past before a bar. Day 0 is a Monday.
public final class SmallRoster {

    static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);
    private static final String LETTERS = "ELNRS";
    private final Map<Integer, List<Fact>> facts = new HashMap<>();
    private final Map<Integer, Set<String>> tags = new HashMap<>();
    private final Map<Integer, String> units = new HashMap<>();
    private final Map<Integer, Integer> availability = new HashMap<>();
    private final Map<Integer, Map<String, Long>> totals = new HashMap<>();
    private final List<Demand> demand = new ArrayList<>();
    private final List<Wish> wishes = new ArrayList<>();
    private final List<Pair> pairs = new ArrayList<>();
    private final List<Planned> planned = new ArrayList<>();
    private final Map<Integer, Integer> classes = new HashMap<>();
    private final Map<Integer, Integer> blocks = new HashMap<>();

    public SmallRoster fact(int person, Fact fact) {
        facts.computeIfAbsent(person, key -> new ArrayList<>()).add(fact);
        return this;
    }

    public SmallRoster tag(int person, String tag) {
        tags.put(person, Set.of(tag));
        return this;
    }

    public SmallRoster unit(int person, String unit) {
        units.put(person, unit);
        return this;
    }

    public SmallRoster available(int person, int percent) {
        availability.put(person, percent);
        return this;
    }

    public SmallRoster total(int person, String of, long total) {
        totals.computeIfAbsent(person, key -> new HashMap<>()).put(of, total);
        return this;
    }

    public SmallRoster demand(Demand wanted) {
        demand.add(wanted);
        return this;
    }

    public SmallRoster wish(int person, int day, String of, boolean on, int weight) {
        wishes.add(new Wish("p" + person, day, of, on, weight));
        return this;
    }

    public SmallRoster pair(boolean together) {
        pairs.add(new Pair("p0", "p1", "WORK", together));
        return this;
    }

    /// The first two keep apart on these days.
    public SmallRoster apart(int first, int last) {
        pairs.add(new Pair("p0", "p1", "WORK", false, first, last));
        return this;
    }

    public SmallRoster planned(int person, int day, String of, boolean fixed) {
        planned.add(new Planned("p" + person, day, of, fixed));
        return this;
    }

    public SmallRoster day(int day, int kind, int block) {
        classes.put(day, kind);
        blocks.put(day, block);
        return this;
    }

    /// One breach a string: person, days, found against allowed, and the penalty.
    List<String> breaches(Rule rule, String... lines) {
        return breaches(RuleSet.forAll(List.of(rule)), lines);
    }

    List<String> breaches(RuleSet rules, String... lines) {
        Instance instance = Instance.of(problem(List.of(rules), lines));
        return Judgement.of(instance, board(instance, lines)).breaches().stream()
                .map(SmallRoster::text)
                .toList();
    }

    private static String text(Breach breach) {
        String who = breach.person() < 0 ? "" : "p" + breach.person() + " ";
        return who + breach.firstDay() + ".." + breach.lastDay() + " " + breach.found() + "/" + breach.allowed() + " ="
                + breach.penalty();
    }

    public Problem problem(List<RuleSet> rules, String... lines) {
        int past = lines[0].indexOf('|') < 0 ? 0 : lines[0].indexOf('|');
        int count = lines[0].length() - (past > 0 ? past + 1 : 0);
        List<Person> staff = new ArrayList<>();
        for (int person = 0; person < lines.length; person++) {
            List<String> before = new ArrayList<>();
            for (int at = 0; at < past; at++) {
                before.add(word(lines[person].charAt(at)));
            }
            staff.add(new Person(
                    "p" + person,
                    units.getOrDefault(person, "SEC"),
                    availability.getOrDefault(person, 100),
                    tags.getOrDefault(person, Set.of()),
                    facts.getOrDefault(person, List.of()),
                    new Past(before, totals.getOrDefault(person, Map.of()))));
        }
        return new Problem(days(past, count), shifts(), posts(), staff, demand, wishes, pairs, planned, rules);
    }

    private Days days(int past, int count) {
        Days weekly = Days.weekly(MONDAY, past, count);
        int[] kinds = weekly.classes();
        int[] blockOf = weekly.blocks();
        classes.forEach((day, kind) -> kinds[day + past] = kind);
        blocks.forEach((day, block) -> blockOf[day + past] = block);
        return new Days(MONDAY, past, count, kinds, blockOf);
    }

    private static List<Shift> shifts() {
        return List.of(
                new Shift("E", 480, 480, Set.of("day"), Set.of()),
                new Shift("L", 960, 480, Set.of(), Set.of()),
                new Shift("N", 1320, 600, Set.of("night"), Set.of()),
                new Shift("R", 480, 720, Set.of("red"), Set.of("gate")),
                new Shift("S", 480, 60, Set.of("reserve"), Set.of("gate")));
    }

    private static List<Post> posts() {
        return List.of(
                new Post("gate", "east", "SEC", Set.of(), Set.of("guard")),
                new Post("hall", "west", "LOG", Set.of(), Set.of()));
    }

    static Board board(Instance instance, String... lines) {
        Board board = instance.board();
        for (int person = 0; person < lines.length; person++) {
            String line = lines[person].substring(lines[person].indexOf('|') + 1);
            for (int day = 0; day < line.length(); day++) {
                String word = word(line.charAt(day));
                board.put(person, instance.position(day), word.equals("-") ? Board.OFF : instance.code(word));
            }
        }
        return board;
    }

    private static String word(char letter) {
        if (LETTERS.indexOf(Character.toUpperCase(letter)) < 0) {
            return String.valueOf(letter);
        }
        return Character.isUpperCase(letter) ? letter + "&@gate" : Character.toUpperCase(letter) + "&@hall";
    }

    /// Arguments as `name=value`, separated by blanks; what is all digits is a number.
    public static Map<String, Argument> arguments(String text) {
        Map<String, Argument> arguments = new HashMap<>();
        for (String pair : text.isBlank() ? new String[0] : text.split(" ")) {
            String value = pair.substring(pair.indexOf('=') + 1);
            boolean whole = value.matches("\\d+");
            arguments.put(
                    pair.substring(0, pair.indexOf('=')),
                    whole ? new Argument.Whole(Long.parseLong(value)) : new Argument.Text(value));
        }
        return arguments;
    }

    static Rule rule(RuleKind kind, String arguments) {
        return Rule.soft(kind, 3, arguments(arguments));
    }
}
