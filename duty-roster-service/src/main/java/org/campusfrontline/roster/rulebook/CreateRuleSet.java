package org.campusfrontline.roster.rulebook;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.campusfrontline.platform.Outcome;
import org.campusfrontline.platform.Refusal;
import org.campusfrontline.platform.UseCase;
import org.campusfrontline.platform.audit.Audit;
import org.campusfrontline.platform.audit.AuditEntry;
import org.campusfrontline.platform.guard.NameGuard;
import org.campusfrontline.platform.time.Ids;
import org.campusfrontline.roster.directory.Directory;
import org.campusfrontline.roster.engine.model.Reckoning;
import org.campusfrontline.roster.period.PeriodProblem;

/// A planner names a new rule set of a unit, without a version yet.
@UseCase
class CreateRuleSet {

    private final RuleSetStore sets;
    private final RuleAccess access;
    private final Directory directory;
    private final NameGuard guard;
    private final Audit audit;
    private final Ids ids;

    CreateRuleSet(RuleSetStore sets, RuleAccess access, Directory directory, NameGuard guard, Audit audit, Ids ids) {
        this.sets = sets;
        this.access = access;
        this.directory = directory;
        this.guard = guard;
        this.audit = audit;
        this.ids = ids;
    }

    public Outcome<RuleSetView> create(RuleRequests.NewRuleSet wanted) {
        List<Refusal> refusals = refusals(wanted);
        if (!refusals.isEmpty()) {
            return Outcome.refused(refusals);
        }
        RuleSetRecord set = new RuleSetRecord(
                ids.next(),
                wanted.tree(),
                wanted.unit(),
                wanted.name(),
                wanted.titleZh(),
                wanted.titleEn(),
                Reckoning.CALENDAR);
        if (!sets.add(set)) {
            return Outcome.refused(Refusal.of(RulebookProblem.NAME_TAKEN).with("name", wanted.name()));
        }
        audit.record(new AuditEntry(
                "rule-set.created", "rule-set", set.id().toString(), set.unit(), Map.of("name", set.name())));
        return Outcome.done(RuleSetView.of(set));
    }

    private List<Refusal> refusals(RuleRequests.NewRuleSet wanted) {
        Optional<Refusal> refusal = access.refusalToChange(wanted.tree(), wanted.unit());
        if (refusal.isEmpty() && directory.unit(wanted.unit()).isEmpty()) {
            refusal = Optional.of(Refusal.of(PeriodProblem.UNKNOWN_UNIT).with("unit", wanted.unit()));
        }
        return refusal.map(List::of)
                .orElseGet(() -> Stream.of(
                                guard.refusal("/name", wanted.name()),
                                guard.refusal("/titleZh", wanted.titleZh()),
                                guard.refusal("/titleEn", wanted.titleEn()))
                        .flatMap(Optional::stream)
                        .toList());
    }
}
