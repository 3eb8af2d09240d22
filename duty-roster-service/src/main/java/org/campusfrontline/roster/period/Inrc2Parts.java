package org.campusfrontline.roster.period;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.campusfrontline.roster.engine.model.Demand;
import org.campusfrontline.roster.engine.model.Fact;
import org.campusfrontline.roster.engine.model.Past;
import org.campusfrontline.roster.engine.model.Person;
import org.campusfrontline.roster.engine.model.Post;
import org.campusfrontline.roster.engine.model.Problem;
import org.campusfrontline.roster.engine.model.Rule;
import org.campusfrontline.roster.engine.model.RuleKind;
import org.campusfrontline.roster.engine.model.RuleSet;
import org.campusfrontline.roster.engine.model.Selector;
import org.campusfrontline.roster.engine.model.Shift;
import org.campusfrontline.roster.engine.model.Wish;

/// The lists of a period from an instance of the second nurse rostering competition, and the rules that no list
/// holds. A skill becomes a post; its weights for cover and wishes go into those lists.
final class Inrc2Parts {

    /// Rules that the lists say themselves.
    private static final Set<RuleKind> LISTED = Set.of(
            RuleKind.SKILL_REQUIRED,
            RuleKind.MIN_COVER,
            RuleKind.TARGET_COVER,
            RuleKind.SHIFT_OFF_REQUEST,
            RuleKind.DAY_OFF_REQUEST,
            RuleKind.FORBIDDEN_FOLLOWER);

    private static final int MOST_MINUTES = 600_000;
    private static final int MOST_DAYS = 400;
    private static final int MOST_WEEKENDS = 60;
    private final Problem problem;
    private final LocalDate start;
    private final Map<String, String> personOf = new HashMap<>();

    /// The staff become people in order.
    Inrc2Parts(Problem problem, List<String> people, LocalDate start) {
        this.problem = problem;
        this.start = start;
        for (int place = 0; place < problem.staff().size(); place++) {
            personOf.put(problem.staff().get(place).id(), people.get(place));
        }
    }

    private String person(String nurse) {
        return personOf.getOrDefault(nurse, nurse);
    }

    PeriodParts.All parts() {
        return new PeriodParts.All(
                problem.shifts().stream().map(this::shift).toList(),
                problem.staff().stream()
                        .map(nurse -> new PeriodParts.StaffPart(
                                person(nurse.id()), Map.of(), 0, MOST_MINUTES, 1, MOST_DAYS, 1, MOST_WEEKENDS))
                        .toList(),
                cover(),
                List.of(),
                requests(),
                further());
    }

    private PeriodParts.ShiftPart shift(Shift shift) {
        List<String> followers = new ArrayList<>();
        for (Rule rule : everybody().rules()) {
            if (rule.kind() == RuleKind.FORBIDDEN_FOLLOWER && rule.text("first").equals(shift.id())) {
                followers.addAll(List.of(rule.text("second").split("\\|")));
            }
        }
        return new PeriodParts.ShiftPart(
                shift.id(), LocalTime.ofSecondOfDay(60L * shift.start()), shift.minutes(), followers);
    }

    private RuleSet everybody() {
        return problem.rules().getFirst();
    }

    private int weight(RuleKind kind) {
        return everybody().rules().stream()
                .filter(rule -> rule.kind() == kind)
                .mapToInt(Rule::weight)
                .findFirst()
                .orElse(1);
    }

    private List<PeriodParts.CoverPart> cover() {
        int under = weight(RuleKind.TARGET_COVER);
        List<PeriodParts.CoverPart> cover = new ArrayList<>();
        for (Demand demand : problem.demand()) {
            if (demand.target() > 0) {
                String[] word = demand.of().split("&@", 2);
                cover.add(new PeriodParts.CoverPart(
                        start.plusDays(demand.day()),
                        word[0],
                        demand.target(),
                        under * demand.underWeight(),
                        0,
                        word[1],
                        demand.min(),
                        null));
            }
        }
        return cover;
    }

    /// A wish for a free day is one against each shift, of which nobody works two a day.
    private List<PeriodParts.RequestPart> requests() {
        record Cell(String person, int day, String shift) {}
        Map<Cell, Integer> weights = new LinkedHashMap<>();
        for (Wish wish : problem.wishes()) {
            boolean day = wish.of().equals(Selector.WORK);
            int weight = wish.weight() * weight(day ? RuleKind.DAY_OFF_REQUEST : RuleKind.SHIFT_OFF_REQUEST);
            for (Shift shift : problem.shifts()) {
                if (day || wish.of().equals(shift.id())) {
                    weights.merge(new Cell(person(wish.person()), wish.day(), shift.id()), weight, Integer::sum);
                }
            }
        }
        List<PeriodParts.RequestPart> requests = new ArrayList<>();
        weights.forEach((cell, weight) -> requests.add(new PeriodParts.RequestPart(
                cell.person(),
                start.plusDays(cell.day()),
                cell.shift(),
                org.campusfrontline.roster.planning.Wish.OFF,
                weight)));
        return requests;
    }

    private FurtherParts.All further() {
        List<FurtherParts.QualificationPart> skills = new ArrayList<>();
        List<FurtherParts.HistoryPart> history = new ArrayList<>();
        List<FurtherParts.TotalPart> totals = new ArrayList<>();
        for (Person nurse : problem.staff()) {
            String person = person(nurse.id());
            nurse.facts().stream()
                    .filter(fact -> fact.kind() == Fact.Kind.SKILL)
                    .map(Fact::value)
                    .distinct()
                    .forEach(skill -> skills.add(new FurtherParts.QualificationPart(
                            person, FurtherParts.QualificationKind.SKILL, skill, null, null)));
            List<String> line = nurse.past().line();
            for (int place = 0; place < line.size(); place++) {
                history.add(day(person, start.minusDays((long) line.size() - place), line.get(place)));
            }
            total(totals, person, FurtherParts.TotalKind.SHIFTS, nurse.past().total(Selector.WORK));
            total(totals, person, FurtherParts.TotalKind.WEEKENDS, nurse.past().total(Past.WEEKENDS));
        }
        List<FurtherParts.PostPart> posts = problem.posts().stream()
                .map(Post::id)
                .map(skill -> FurtherParts.PostPart.ofSkill(skill, skill))
                .toList();
        return new FurtherParts.All(posts, skills, List.of(), List.of(), history, totals, List.of());
    }

    private static FurtherParts.HistoryPart day(String person, LocalDate date, String word) {
        boolean worked = !word.equals(Past.OFF);
        String shift = worked && !word.equals(Past.WORKED) ? word : null;
        return new FurtherParts.HistoryPart(person, date, worked, shift, null);
    }

    private static void total(
            List<FurtherParts.TotalPart> totals, String person, FurtherParts.TotalKind kind, long number) {
        if (number > 0) {
            totals.add(new FurtherParts.TotalPart(person, kind, Math.toIntExact(number)));
        }
    }

    /// What no list says: of everybody, and of each contract those who have it.
    List<InstanceRules.Named> rules() {
        List<InstanceRules.Named> named = new ArrayList<>();
        for (RuleSet set : problem.rules()) {
            List<Rule> rules = set.rules().stream()
                    .filter(rule -> !LISTED.contains(rule.kind()))
                    .toList();
            List<String> people = problem.staff().stream()
                    .filter(nurse -> nurse.has(Fact.Kind.CONTRACT, set.name(), 0))
                    .map(nurse -> person(nurse.id()))
                    .toList();
            if (!rules.isEmpty() && (set.everybody() || !people.isEmpty())) {
                named.add(new InstanceRules.Named(set.everybody() ? "all" : set.name(), rules, people));
            }
        }
        return named;
    }
}
