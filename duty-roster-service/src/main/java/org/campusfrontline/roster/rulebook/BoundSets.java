package org.campusfrontline.roster.rulebook;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.campusfrontline.roster.engine.compile.Instance;
import org.campusfrontline.roster.engine.model.Fact;
import org.campusfrontline.roster.engine.model.Level;
import org.campusfrontline.roster.engine.model.Problem;
import org.campusfrontline.roster.engine.model.Rule;
import org.campusfrontline.roster.engine.model.RuleKind;
import org.campusfrontline.roster.engine.model.RuleSet;
import org.campusfrontline.roster.engine.score.Judgement;
import org.campusfrontline.roster.period.KnownFacts;
import org.campusfrontline.roster.period.PlanningPeriod;
import org.campusfrontline.roster.plan.BindingRules;
import org.jspecify.annotations.Nullable;

/// The rule sets that bind a period, with their dates and exemptions, on the days of the campus's calendar: what a plan
/// is made by and may be published by.
@Singleton
public class BoundSets implements BindingRules {

    private final RuleSetStore sets;
    private final RuleVersionStore versions;
    private final BindingStore bindings;
    private final PeriodDays days;

    BoundSets(RuleSetStore sets, RuleVersionStore versions, BindingStore bindings, PeriodDays days) {
        this.sets = sets;
        this.versions = versions;
        this.bindings = bindings;
        this.days = days;
    }

    /// The period as the engine plans it: its own limits, wishes and cover, and the sets that bind it.
    public Problem problem(PlanningPeriod period) {
        return JudgedRoster.toPlan(period, of(period), days);
    }

    /// Whether any set binds the period.
    public boolean bind(PlanningPeriod period) {
        return !bindings.find(period.id()).items().isEmpty();
    }

    /// The same as long as the sets find the same days, the past before the period included.
    int daysMark(PlanningPeriod period) {
        return Arrays.hashCode(days.of(period, KnownFacts.PAST, of(period)).classes());
    }

    @Override
    public Judged judge(PlanningPeriod period, Map<String, List<String>> plan) {
        List<JudgedRoster.BoundSet> bound = of(period);
        if (bound.isEmpty()) {
            return Judged.NOTHING;
        }
        Instance instance = Instance.of(judged(period, plan, bound));
        Judgement judgement = Judgement.of(instance, instance.planned());
        long hard = judgement.breaches().stream()
                .filter(breach -> breach.rule().hard())
                .count();
        Map<Level, Long> costs = new EnumMap<>(Level.class);
        for (Level level : Level.values()) {
            costs.put(level, judgement.value().of(level, false));
        }
        return new Judged(Math.toIntExact(hard), costs);
    }

    /// A plan as only these sets judge it.
    Problem judged(PlanningPeriod period, Map<String, List<String>> plan, List<JudgedRoster.BoundSet> bound) {
        return JudgedRoster.of(period, plan, bound, days);
    }

    List<JudgedRoster.BoundSet> of(PlanningPeriod period) {
        List<JudgedRoster.BoundSet> bound = new ArrayList<>();
        for (BindingParts.BindingPart item : bindings.find(period.id()).items()) {
            versions.find(item.ruleSet(), item.number()).ifPresent(version -> bound.add(bound(period, version, item)));
        }
        return bound;
    }

    JudgedRoster.BoundSet tried(PlanningPeriod period, RuleVersion version) {
        return bound(period, version, null);
    }

    private JudgedRoster.BoundSet bound(
            PlanningPeriod period, RuleVersion version, BindingParts.@Nullable BindingPart item) {
        Set<String> people = item == null ? Set.of() : Set.copyOf(item.people());
        int first = Math.max(day(period, version.validFrom()), item == null ? -Fact.ALWAYS : day(period, item.from()));
        int last = Math.min(end(period, version.validUntil()), item == null ? Fact.ALWAYS : end(period, item.until()));
        Set<RuleKind> exempted = item == null || item.exemption() == null
                ? Set.of()
                : Set.copyOf(item.exemption().kinds());
        List<Rule> rules = version.rules().stream()
                .map(Rules::rule)
                .filter(rule -> !exempted.contains(rule.kind()))
                .toList();
        RuleSetRecord set = sets.find(version.ruleSet()).orElseThrow();
        String name = set.name() + ":" + version.number();
        return new JudgedRoster.BoundSet(
                new RuleSet(name, people.isEmpty(), first, last, set.reckoning(), rules), people);
    }

    private static int day(PlanningPeriod period, @Nullable LocalDate date) {
        return date == null ? -Fact.ALWAYS : Math.toIntExact(ChronoUnit.DAYS.between(period.start(), date));
    }

    private static int end(PlanningPeriod period, @Nullable LocalDate date) {
        return date == null ? Fact.ALWAYS : day(period, date);
    }
}
