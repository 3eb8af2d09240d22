package org.campusfrontline.roster.rulebook;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.campusfrontline.platform.Outcome;
import org.campusfrontline.platform.Refusal;
import org.campusfrontline.platform.UseCase;
import org.campusfrontline.platform.audit.Audit;
import org.campusfrontline.platform.audit.AuditEntry;
import org.campusfrontline.platform.guard.NameGuard;
import org.campusfrontline.platform.problem.CommonProblem;
import org.campusfrontline.roster.period.PeriodAccess;
import org.campusfrontline.roster.period.PeriodParts;
import org.campusfrontline.roster.period.PeriodProblem;
import org.campusfrontline.roster.period.PeriodStore;
import org.campusfrontline.roster.period.PlanningPeriod;
import org.campusfrontline.roster.plan.RosterBounds;

/// A planner says which published versions bind a period, and whom; an exemption stands in the audit by its ground.
@UseCase
class BindRules {

    private final PeriodStore periods;
    private final PeriodAccess access;
    private final RuleVersionStore versions;
    private final BindingStore bindings;
    private final RosterBounds bounds;
    private final NameGuard guard;
    private final Audit audit;

    BindRules(
            PeriodStore periods,
            PeriodAccess access,
            RuleVersionStore versions,
            BindingStore bindings,
            RosterBounds bounds,
            NameGuard guard,
            Audit audit) {
        this.periods = periods;
        this.access = access;
        this.versions = versions;
        this.bindings = bindings;
        this.bounds = bounds;
        this.guard = guard;
        this.audit = audit;
    }

    public Outcome<BindingParts.Kept> bind(UUID id, long expected, List<BindingParts.BindingPart> items) {
        Optional<PlanningPeriod> period = periods.lock(id).filter(found -> access.sees(found.scope()));
        if (period.isEmpty()) {
            return Outcome.refused(CommonProblem.NOT_FOUND);
        }
        List<Refusal> refusals = refusals(period.get(), expected, items);
        if (!refusals.isEmpty()) {
            return Outcome.refused(refusals);
        }
        bindings.replace(id, items, expected);
        bounds.forget(id);
        String grounds = items.stream()
                .map(BindingParts.BindingPart::exemption)
                .filter(java.util.Objects::nonNull)
                .map(BindingParts.ExemptionPart::ground)
                .collect(Collectors.joining("; "));
        audit.record(new AuditEntry(
                "planning-period.rules-bound",
                "planning-period",
                id.toString(),
                period.get().scope().unit(),
                Map.of("sets", items.size(), "exemptions", grounds)));
        return Outcome.done(bindings.find(id));
    }

    private List<Refusal> refusals(PlanningPeriod period, long expected, List<BindingParts.BindingPart> items) {
        Optional<Refusal> refusal = access.refusalToPlan(period.scope());
        if (refusal.isEmpty() && bindings.find(period.id()).version() != expected) {
            refusal = Optional.of(Refusal.of(CommonProblem.PRECONDITION_FAILED));
        }
        return refusal.map(List::of).orElseGet(() -> refusals(period, items));
    }

    private List<Refusal> refusals(PlanningPeriod period, List<BindingParts.BindingPart> items) {
        Set<String> staff = period.parts().staff().stream()
                .map(PeriodParts.StaffPart::person)
                .collect(Collectors.toSet());
        List<Refusal> refusals = new ArrayList<>();
        for (int place = 0; place < items.size(); place++) {
            BindingParts.BindingPart item = items.get(place);
            String pointer = "/items/" + place;
            boolean published = versions.find(item.ruleSet(), item.number())
                    .filter(version -> version.state() == VersionState.PUBLISHED)
                    .isPresent();
            if (!published) {
                refusals.add(Refusal.of(RulebookProblem.NOT_PUBLISHED)
                        .with("number", item.number())
                        .at(pointer + "/number"));
            }
            item.people().stream()
                    .filter(person -> !staff.contains(person))
                    .forEach(person -> refusals.add(Refusal.of(PeriodProblem.NOT_OF_THE_STAFF)
                            .with("person", person)
                            .at(pointer + "/people")));
            if (item.exemption() != null) {
                guard.refusal(pointer + "/exemption/ground", item.exemption().ground())
                        .ifPresent(refusals::add);
            }
            if (item.from() != null && item.until() != null && item.until().isBefore(item.from())) {
                refusals.add(Refusal.of(RulebookProblem.ENDS_BEFORE_IT_BEGINS).at(pointer + "/until"));
            }
        }
        return refusals;
    }
}
