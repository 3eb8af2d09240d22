package org.campusfrontline.roster.engine.compile;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.campusfrontline.roster.engine.model.Fact;
import org.campusfrontline.roster.engine.model.Group;
import org.campusfrontline.roster.engine.model.Person;
import org.campusfrontline.roster.engine.model.Reach;
import org.campusfrontline.roster.engine.model.Rule;
import org.campusfrontline.roster.engine.model.RuleFault;
import org.campusfrontline.roster.engine.model.RuleSet;
import org.campusfrontline.roster.engine.rule.Mechanism;
import org.campusfrontline.roster.engine.rule.Scope;

/// Makes mechanisms of a problem's rules, whom each binds and from when to when. Mechanisms count, so that each who
/// plans makes their own.
public final class Compilation {

    private final Instance instance;
    private final List<Bound> bounds = new ArrayList<>();

    private Compilation(Instance instance) {
        this.instance = instance;
    }

    public static List<Bound> of(Instance instance) {
        Compilation compilation = new Compilation(instance);
        for (RuleSet set : instance.problem().rules()) {
            for (Rule rule : set.rules()) {
                compilation.add(set, rule);
            }
        }
        return List.copyOf(compilation.bounds);
    }

    private void add(RuleSet set, Rule rule) {
        List<RuleFault> faults = rule.faults();
        if (!faults.isEmpty()) {
            throw new IllegalArgumentException(rule.id() + " of " + set.name() + ": " + faults);
        }
        for (Scope scope : scopes(set, rule)) {
            for (Mechanism mechanism : mechanisms(new Order(instance, set.reckoning(), rule, scope))) {
                bounds.add(new Bound(set.name(), set.reckoning(), rule, mechanism));
            }
        }
    }

    private List<Scope> scopes(RuleSet set, Rule rule) {
        Group group = new Group(rule.kind().reach() == Reach.LINE ? rule.text("who") : Group.ALL);
        Map<Span, List<Integer>> bound = new LinkedHashMap<>();
        for (int place = 0; place < instance.staff(); place++) {
            Person person = instance.problem().staff().get(place);
            if (group.holds(person)) {
                for (Span span : spans(set, person)) {
                    bound.computeIfAbsent(span, key -> new ArrayList<>()).add(place);
                }
            }
        }
        return bound.entrySet().stream()
                .map(entry -> entry.getKey().scope(instance, entry.getValue()))
                .toList();
    }

    private List<Span> spans(RuleSet set, Person person) {
        Span whole = new Span(set.first(), set.last());
        if (set.everybody()) {
            return whole.within(instance);
        }
        List<Span> spans = new ArrayList<>();
        for (Fact fact : person.facts()) {
            if (fact.kind() == Fact.Kind.CONTRACT && fact.value().equals(set.name())) {
                spans.addAll(new Span(Math.max(set.first(), fact.first()), Math.min(set.last(), fact.last()))
                        .within(instance));
            }
        }
        return spans;
    }

    /// Days from first to last; only whether they reach into the past and how far into the horizon matters.
    private record Span(int first, int last) {

        List<Span> within(Instance instance) {
            Span clipped =
                    new Span(Math.max(first, -1), Math.min(last, instance.days().count() - 1));
            return clipped.last < 0 || clipped.last < clipped.first ? List.of() : List.of(clipped);
        }

        Scope scope(Instance instance, List<Integer> people) {
            int begin = instance.position(Math.max(first, 0));
            int[] places = people.stream().mapToInt(Integer::intValue).toArray();
            return new Scope(places, begin, instance.position(last), first < 0 ? begin - 1 : begin);
        }
    }

    private static List<Mechanism> mechanisms(Order order) {
        return switch (order.rule().kind()) {
            case DAY_OFF, LEAVE, UNAVAILABLE, CLOSED_LOOP_PHASE -> BarredCells.of(order);
            case SKILL_REQUIRED, CERTIFICATE_VALID, EXPOSURE_CLASS, SHIFT_NOT_ALLOWED, ALTERNATIVE_SKILL ->
                AbleCells.of(order);
            case MAX_MINUTES_PER_DAY, MAX_OVERTIME_PER_DAY -> AbleCells.of(order);
            case FIXED_ASSIGNMENT, PUBLISHED_PLAN -> PlannedCells.of(order);
            case SHIFT_ON_REQUEST, SHIFT_OFF_REQUEST, DAY_ON_REQUEST, DAY_OFF_REQUEST -> WishCells.of(order);
            case FORBIDDEN_FOLLOWER, POST_CHANGE, MIN_REST, REST_AFTER_RUN, FREE_DAYS_AFTER, UNWANTED_PATTERN ->
                Sequences.of(order);
            case MAX_SHIFTS, MIN_SHIFTS, MAX_SHIFTS_OF_TYPE, MIN_SHIFTS_OF_TYPE, MAX_NIGHTS, MAX_HOLIDAY_SHIFTS ->
                HorizonSums.of(order);
            case MAX_MINUTES, MIN_MINUTES, MAX_LOANS, FAIR_SHARE -> HorizonSums.of(order);
            case MAX_MINUTES_PER_WEEK, MAX_OVERTIME_PER_MONTH -> CalendarSums.of(order);
            case MAX_MINUTES_IN_WINDOW, MAX_SHIFTS_IN_WINDOW, MIN_SHIFTS_IN_WINDOW, MIN_REST_DAYS_IN_WINDOW ->
                RollingSums.of(order);
            case MAX_NIGHTS_IN_WINDOW, MAX_EXPOSURE_IN_WINDOW -> RollingSums.of(order);
            case MAX_CONSECUTIVE_SHIFTS, MIN_CONSECUTIVE_SHIFTS, MAX_CONSECUTIVE_DAYS_OFF, MIN_CONSECUTIVE_DAYS_OFF ->
                Stretches.of(order);
            case MAX_CONSECUTIVE_OF_TYPE, MIN_CONSECUTIVE_OF_TYPE, MAX_CONSECUTIVE_NIGHTS, MIN_DAYS_BETWEEN_NIGHTS ->
                Stretches.of(order);
            case MIN_CONSECUTIVE_SAME_POST, MAX_CONSECUTIVE_SAME_POST, MAX_DISTINCT_POSTS -> Stretches.of(order);
            case MAX_WEEKENDS, MIN_WEEKENDS_OFF, COMPLETE_WEEKENDS, IDENTICAL_WEEKEND_SHIFTS -> Weekends.of(order);
            case NO_NIGHT_BEFORE_FREE_WEEKEND, MAX_CONSECUTIVE_WEEKENDS, MIN_CONSECUTIVE_WEEKENDS -> Weekends.of(order);
            case MIN_COVER, TARGET_COVER, MAX_COVER, RESERVE_COVER, LEAD_PER_SITE -> Covers.of(order);
            case SKILL_RATIO, TRAINEE_BESIDE_QUALIFIED, TOGETHER, APART -> Companies.of(order);
            case LOAN_LIMIT, LOAN_PAYBACK, TEAM_MINUTES, BALANCED_SHIFTS, BALANCED_MINUTES -> Teams.of(order);
        };
    }
}
