package org.campusfrontline.roster.rulebook;

import java.time.temporal.ChronoField;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.campusfrontline.roster.engine.model.Fact;
import org.campusfrontline.roster.engine.model.Person;
import org.campusfrontline.roster.engine.model.Planned;
import org.campusfrontline.roster.engine.model.Post;
import org.campusfrontline.roster.engine.model.Problem;
import org.campusfrontline.roster.engine.model.RuleSet;
import org.campusfrontline.roster.engine.model.Selector;
import org.campusfrontline.roster.engine.model.Shift;
import org.campusfrontline.roster.evaluation.Translation;
import org.campusfrontline.roster.period.PeriodParts;
import org.campusfrontline.roster.period.PlanningPeriod;
import org.campusfrontline.roster.period.ProblemAssembly;
import org.campusfrontline.roster.planning.DutyWord;
import org.campusfrontline.roster.planning.IndexedProblem;

/// A period with the sets of rules that bind it, as the engine reads them: on the days of the campus's calendar, while
/// its own lists know weeks only. A shift that lies in the small hours is a night.
final class JudgedRoster {

    private static final String NIGHT = "night";
    private static final int SMALL_HOURS = 300;
    private static final int DAY = 1440;
    private final PlanningPeriod period;
    private final List<BoundSet> sets;
    private final PeriodDays days;
    private final Problem own;

    private JudgedRoster(PlanningPeriod period, List<BoundSet> sets, PeriodDays days) {
        this.period = period;
        this.sets = sets;
        this.days = days;
        own = Translation.named(IndexedProblem.of(ProblemAssembly.of(period)));
    }

    /// A set of rules with the people whom it binds; nobody named means everybody.
    record BoundSet(RuleSet rules, Set<String> people) {

        BoundSet {
            people = Set.copyOf(people);
        }
    }

    /// Only the sets bind.
    static Problem of(PlanningPeriod period, Map<String, List<String>> plan, List<BoundSet> sets, PeriodDays days) {
        JudgedRoster judged = new JudgedRoster(period, sets, days);
        return judged.problem(judged.planned(plan))
                .withRules(sets.stream().map(BoundSet::rules).toList());
    }

    /// The sets bind beside the period's own limits, wishes and cover.
    static Problem toPlan(PlanningPeriod period, List<BoundSet> sets, PeriodDays days) {
        JudgedRoster judged = new JudgedRoster(period, sets, days);
        List<RuleSet> all = new ArrayList<>(judged.own.rules());
        sets.stream().map(BoundSet::rules).forEach(all::add);
        return judged.problem(List.of()).withRules(all);
    }

    private Problem problem(List<Planned> planned) {
        return new Problem(
                days.of(period, own.days().past(), sets),
                shifts(),
                own.posts().stream().map(this::post).toList(),
                own.staff().stream().map(this::person).toList(),
                own.demand(),
                own.wishes(),
                own.pairs(),
                planned,
                List.of());
    }

    private Post post(Post post) {
        String unit = post.unit().isEmpty() ? period.scope().unit() : post.unit();
        return new Post(post.id(), post.site(), unit, post.tags(), post.skills());
    }

    private List<Shift> shifts() {
        List<Shift> shifts = new ArrayList<>();
        for (int place = 0; place < own.shifts().size(); place++) {
            shifts.add(shift(
                    period.parts().shifts().get(place), own.shifts().get(place).posts()));
        }
        return shifts;
    }

    private static Shift shift(PeriodParts.ShiftPart part, Set<String> posts) {
        int start = part.startsAt().get(ChronoField.MINUTE_OF_DAY);
        boolean night = start < SMALL_HOURS || start + part.minutes() > DAY;
        return new Shift(part.id(), start, part.minutes(), night ? Set.of(NIGHT) : Set.of(), posts);
    }

    private Person person(Person plain) {
        List<Fact> facts = new ArrayList<>(plain.facts());
        for (BoundSet set : sets) {
            if (set.people().contains(plain.id())) {
                RuleSet rules = set.rules();
                facts.add(new Fact(Fact.Kind.CONTRACT, rules.name(), rules.first(), rules.last()));
            }
        }
        String unit = plain.unit().isEmpty() ? period.scope().unit() : plain.unit();
        return new Person(plain.id(), unit, plain.availability(), plain.tags(), facts, plain.past());
    }

    private List<Planned> planned(Map<String, List<String>> plan) {
        Set<String> staff = new HashSet<>();
        period.parts().staff().forEach(member -> staff.add(member.person()));
        List<Planned> planned = new ArrayList<>();
        for (Map.Entry<String, List<String>> line : plan.entrySet()) {
            for (int day = 0;
                    staff.contains(line.getKey()) && day < line.getValue().size();
                    day++) {
                String shift = line.getValue().get(day);
                planned.add(new Planned(
                        line.getKey(), day, shift.isEmpty() ? Selector.OFF : DutyWord.selector(shift), false));
            }
        }
        return planned;
    }
}
