package org.campusfrontline.roster.rulebook;

import jakarta.inject.Singleton;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.campusfrontline.roster.engine.compile.Instance;
import org.campusfrontline.roster.engine.model.Level;
import org.campusfrontline.roster.engine.score.Breach;
import org.campusfrontline.roster.engine.score.Judgement;
import org.campusfrontline.roster.period.PeriodAccess;
import org.campusfrontline.roster.period.PeriodStore;
import org.campusfrontline.roster.plan.StoredRosters;
import org.campusfrontline.roster.plan.StoredRosters.StoredRoster;

/// Judges stored rosters by the rule sets that bind their period, or by one version that is only tried.
@Singleton
class Judgements {

    private static final int MOST_BREACHES = 500;
    private final StoredRosters rosters;
    private final PeriodStore periods;
    private final PeriodAccess access;
    private final RuleVersionStore versions;
    private final BindingStore bindings;
    private final BoundSets bound;

    Judgements(
            StoredRosters rosters,
            PeriodStore periods,
            PeriodAccess access,
            RuleVersionStore versions,
            BindingStore bindings,
            BoundSets bound) {
        this.rosters = rosters;
        this.periods = periods;
        this.access = access;
        this.versions = versions;
        this.bindings = bindings;
        this.bound = bound;
    }

    Optional<BindingParts.Kept> bindings(UUID period) {
        return periods.find(period).filter(found -> access.sees(found.scope())).map(found -> bindings.find(found.id()));
    }

    /// What the period's own sets say.
    Optional<JudgementView> bound(UUID roster) {
        return rosters.find(roster).map(stored -> view(roster, stored, bound.of(stored.period())));
    }

    /// What one version would say, a draft too.
    Optional<JudgementView> tried(UUID roster, UUID ruleSet, int number) {
        return versions.find(ruleSet, number)
                .flatMap(version -> rosters.find(roster)
                        .map(stored -> view(roster, stored, List.of(bound.tried(stored.period(), version)))));
    }

    private JudgementView view(UUID id, StoredRoster stored, List<JudgedRoster.BoundSet> sets) {
        Instance instance = Instance.of(bound.judged(stored.period(), stored.plan(), sets));
        Judgement judgement = Judgement.of(instance, instance.planned());
        Map<Level, JudgementView.Cost> levels = new EnumMap<>(Level.class);
        for (Level level : Level.values()) {
            levels.put(
                    level,
                    new JudgementView.Cost(
                            judgement.value().of(level, true), judgement.value().of(level, false)));
        }
        return new JudgementView(
                id,
                judgement.value().hard(),
                judgement.value().soft(),
                levels,
                judgement.breaches().size(),
                judgement.breaches().stream()
                        .limit(MOST_BREACHES)
                        .map(breach -> view(instance, breach))
                        .toList());
    }

    private static JudgementView.BreachOfRule view(Instance instance, Breach breach) {
        return new JudgementView.BreachOfRule(
                breach.set(),
                breach.rule().id(),
                breach.rule().kind(),
                breach.rule().level(),
                breach.rule().hard(),
                breach.person() < 0
                        ? null
                        : instance.problem().staff().get(breach.person()).id(),
                instance.days().date(breach.firstDay()),
                instance.days().date(breach.lastDay()),
                breach.found(),
                breach.allowed(),
                breach.penalty());
    }
}
