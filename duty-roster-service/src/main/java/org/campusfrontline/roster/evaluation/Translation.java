package org.campusfrontline.roster.evaluation;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.campusfrontline.roster.engine.model.Argument;
import org.campusfrontline.roster.engine.model.Days;
import org.campusfrontline.roster.engine.model.Demand;
import org.campusfrontline.roster.engine.model.Fact;
import org.campusfrontline.roster.engine.model.Past;
import org.campusfrontline.roster.engine.model.Person;
import org.campusfrontline.roster.engine.model.Post;
import org.campusfrontline.roster.engine.model.Problem;
import org.campusfrontline.roster.engine.model.Reckoning;
import org.campusfrontline.roster.engine.model.Rule;
import org.campusfrontline.roster.engine.model.RuleKind;
import org.campusfrontline.roster.engine.model.RuleSet;
import org.campusfrontline.roster.engine.model.Shift;
import org.campusfrontline.roster.engine.model.Wish;
import org.campusfrontline.roster.planning.Contract;
import org.campusfrontline.roster.planning.Cover;
import org.campusfrontline.roster.planning.DutyWord;
import org.campusfrontline.roster.planning.IndexedProblem;
import org.campusfrontline.roster.planning.PlanningProblem;
import org.campusfrontline.roster.planning.Setting;
import org.campusfrontline.roster.planning.ShiftRequest;
import org.campusfrontline.roster.planning.ShiftType;
import org.campusfrontline.roster.planning.StaffMember;

/// A period's problem as the engine reads it: each distinct contract is a rule set, and where it has no posts there
/// is one. Codes of the engine stand in the order of the problem's duty types. Shifts and people are named by their
/// own ids, or by their places where no setting names them. A list's weekends are those of the week.
public final class Translation {

    private static final LocalDate SOME_MONDAY = LocalDate.EPOCH.with(TemporalAdjusters.next(DayOfWeek.MONDAY));
    private static final int FULL = 100;
    private static final int MOST_DAYS = 1000;
    private static final int MOST_MINUTES = 1_000_000;
    private static final String MIN = "min";
    private static final String MAX = "max";
    private final IndexedProblem indexed;
    private final PlanningProblem problem;
    private final Setting setting;
    private final boolean named;
    private final Map<List<Rule>, String> contracts = new LinkedHashMap<>();

    private Translation(IndexedProblem indexed, boolean named) {
        this.indexed = indexed;
        this.named = named;
        problem = indexed.problem();
        setting = problem.setting();
    }

    public static Problem of(IndexedProblem problem) {
        return new Translation(problem, !problem.problem().setting().equals(Setting.NONE)).problem();
    }

    /// By their own ids, so that rules can name them.
    public static Problem named(IndexedProblem problem) {
        return new Translation(problem, true).problem();
    }

    private Problem problem() {
        List<Person> staff = problem.staff().stream().map(this::person).toList();
        List<RuleSet> sets = new ArrayList<>(List.of(RuleSet.forAll(everybody())));
        contracts.forEach((rules, name) -> sets.add(RuleSet.contract(name, rules)));
        LocalDate start =
                SOME_MONDAY.with(TemporalAdjusters.nextOrSame(problem.horizon().firstDay()));
        return new Problem(
                Days.weekly(start, setting.past(), problem.horizon().days()),
                shifts(),
                posts(),
                staff,
                problem.cover().stream().map(this::demand).toList(),
                problem.requests().stream().map(this::wish).toList(),
                setting.pairs(),
                List.of(),
                sets.stream().map(set -> set.by(Reckoning.WEEKS)).toList());
    }

    private List<Post> posts() {
        return setting.posts().isEmpty()
                ? List.of(new Post("post", "", setting.unit(), Set.of(), Set.of()))
                : setting.posts();
    }

    private String shift(int place) {
        return named ? problem.shiftTypes().get(place).id() : "S" + place;
    }

    private String shift(String id) {
        return shift(problem.shiftTypes().stream().map(ShiftType::id).toList().indexOf(id));
    }

    private String person(int place) {
        return named ? problem.staff().get(place).id() : "P" + place;
    }

    private List<Shift> shifts() {
        List<Shift> shifts = new ArrayList<>();
        for (int place = 0; place < problem.shiftTypes().size(); place++) {
            ShiftType type = problem.shiftTypes().get(place);
            shifts.add(new Shift(shift(place), 0, type.minutes(), Set.of(), setting.postsOf(type.id())));
        }
        return shifts;
    }

    private Person person(StaffMember member) {
        int place = indexed.person(member.id());
        String contract = contracts.computeIfAbsent(rules(member.contract()), rules -> "C" + contracts.size());
        List<Fact> facts = Stream.concat(
                        Stream.of(Fact.always(Fact.Kind.CONTRACT, contract)),
                        Stream.concat(
                                member.daysOff().stream().map(day -> Fact.on(Fact.Kind.DAY_OFF, day)),
                                setting.facts().getOrDefault(member.id(), List.of()).stream()))
                .toList();
        String unit = setting.lenders().getOrDefault(member.id(), setting.unit());
        Past past = setting.pasts().getOrDefault(member.id(), Past.NONE);
        return new Person(person(place), unit, FULL, Set.of(), facts, past);
    }

    private List<Rule> rules(Contract contract) {
        List<Rule> rules = new ArrayList<>();
        for (int place = 0; place < problem.shiftTypes().size(); place++) {
            int most = contract.maxShifts()
                    .getOrDefault(problem.shiftTypes().get(place).id(), indexed.days());
            if (most < indexed.days()) {
                Map<String, Argument> arguments =
                        Map.of("of", new Argument.Text(shift(place)), MAX, new Argument.Whole(most));
                rules.add(Rule.hard(RuleKind.MAX_SHIFTS_OF_TYPE, arguments).named(shift(place)));
            }
        }
        rules.add(bound(RuleKind.MIN_MINUTES, MIN, contract.minMinutes(), MOST_MINUTES));
        rules.add(bound(RuleKind.MAX_MINUTES, MAX, contract.maxMinutes(), MOST_MINUTES));
        rules.add(bound(RuleKind.MAX_CONSECUTIVE_SHIFTS, MAX, contract.maxConsecutiveShifts(), MOST_DAYS));
        rules.add(bound(RuleKind.MIN_CONSECUTIVE_SHIFTS, MIN, contract.minConsecutiveShifts(), MOST_DAYS));
        rules.add(bound(RuleKind.MIN_CONSECUTIVE_DAYS_OFF, MIN, contract.minConsecutiveDaysOff(), MOST_DAYS));
        rules.add(bound(RuleKind.MAX_WEEKENDS, MAX, contract.maxWeekends(), MOST_DAYS));
        return List.copyOf(rules);
    }

    /// A bound beyond what a horizon can hold binds as its limit does.
    private static Rule bound(RuleKind kind, String name, int value, int limit) {
        return Rule.hard(kind, Map.of(name, new Argument.Whole(Math.clamp(value, 0, limit))));
    }

    private List<Rule> everybody() {
        List<Rule> rules = new ArrayList<>(List.of(
                Rule.hard(RuleKind.DAY_OFF, Map.of()),
                Rule.soft(RuleKind.SHIFT_ON_REQUEST, 1, Map.of()),
                Rule.soft(RuleKind.SHIFT_OFF_REQUEST, 1, Map.of()),
                Rule.soft(RuleKind.TARGET_COVER, 1, Map.of()),
                Rule.soft(RuleKind.MAX_COVER, 1, Map.of())));
        if (problem.cover().stream().anyMatch(cover -> cover.min() > 0)) {
            rules.add(Rule.hard(RuleKind.MIN_COVER, Map.of()));
        }
        for (ShiftType first : problem.shiftTypes()) {
            for (String second : first.forbiddenFollowers()) {
                String one = shift(first.id());
                String two = shift(second);
                Map<String, Argument> arguments =
                        Map.of("first", new Argument.Text(one), "second", new Argument.Text(two));
                rules.add(Rule.hard(RuleKind.FORBIDDEN_FOLLOWER, arguments).named(one + two));
            }
        }
        rules.addAll(setting.rules());
        return rules;
    }

    private Demand demand(Cover cover) {
        String of = DutyWord.selector(DutyWord.of(shift(cover.shift()), cover.post()));
        return new Demand(
                cover.day(), of, cover.min(), cover.wanted(), cover.max(), cover.underWeight(), cover.overWeight());
    }

    private Wish wish(ShiftRequest request) {
        boolean on = request.wish() == org.campusfrontline.roster.planning.Wish.ON;
        return new Wish(
                person(indexed.person(request.staff())), request.day(), shift(request.shift()), on, request.weight());
    }
}
