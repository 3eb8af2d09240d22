package org.campusfrontline.roster.rulebook;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.campusfrontline.platform.time.Ids;
import org.campusfrontline.platform.time.Moments;
import org.campusfrontline.roster.engine.model.Argument;
import org.campusfrontline.roster.engine.model.Reckoning;
import org.campusfrontline.roster.engine.model.Rule;
import org.campusfrontline.roster.period.InstanceRules;
import org.campusfrontline.roster.period.PlanningPeriod;

/// Makes published sets of an instance's rules, named after the period, valid from the day before it so that what
/// was worked before counts. They go by weeks, for no published instance knows a holiday.
@Singleton
class RulesOfInstance implements InstanceRules {

    private static final int NAME_OF_ID = 12;
    private final RuleSetStore sets;
    private final RuleVersionStore versions;
    private final BindingStore bindings;
    private final Ids ids;
    private final Clock clock;

    RulesOfInstance(RuleSetStore sets, RuleVersionStore versions, BindingStore bindings, Ids ids, Clock clock) {
        this.sets = sets;
        this.versions = versions;
        this.bindings = bindings;
        this.ids = ids;
        this.clock = clock;
    }

    @Override
    public void bind(PlanningPeriod period, List<Named> named) {
        Instant now = Moments.stored(clock.instant());
        LocalDate eve = period.start().minusDays(1);
        List<BindingParts.BindingPart> items = new ArrayList<>();
        for (Named one : named) {
            RuleSetRecord set = record(period, one.name());
            sets.add(set);
            versions.add(new RuleVersion(
                    ids.next(),
                    set.id(),
                    1,
                    VersionState.PUBLISHED,
                    eve,
                    null,
                    one.rules().stream().map(RulesOfInstance::part).toList(),
                    now,
                    1));
            items.add(new BindingParts.BindingPart(set.id(), 1, one.people(), null, null, null));
        }
        bindings.replace(period.id(), items, 0);
    }

    private RuleSetRecord record(PlanningPeriod period, String name) {
        String id = period.id().toString().replace("-", "");
        String whole = name + "-" + period.start() + "-" + id.substring(id.length() - NAME_OF_ID);
        return new RuleSetRecord(
                ids.next(),
                period.scope().tree(),
                period.scope().unit(),
                whole,
                period.titles().zh() + " · " + name,
                period.titles().en() + " · " + name,
                Reckoning.WEEKS);
    }

    private static RuleRequests.RulePart part(Rule rule) {
        List<RuleRequests.ParameterPart> parameters = new ArrayList<>();
        rule.arguments()
                .forEach((name, argument) -> parameters.add(
                        switch (argument) {
                            case Argument.Whole whole -> new RuleRequests.ParameterPart(name, whole.value(), null);
                            case Argument.Text text -> new RuleRequests.ParameterPart(name, null, text.value());
                        }));
        String id = rule.id().toLowerCase(Locale.ROOT).replace(' ', '-').replace('_', '-');
        return new RuleRequests.RulePart(id, rule.kind(), parameters, rule.hard(), rule.weight(), rule.level(), null);
    }
}
