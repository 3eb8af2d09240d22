package org.campusfrontline.roster.rulebook;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.campusfrontline.platform.Outcome;
import org.campusfrontline.platform.Refusal;
import org.campusfrontline.platform.UseCase;
import org.campusfrontline.platform.audit.Audit;
import org.campusfrontline.platform.audit.AuditEntry;
import org.campusfrontline.platform.guard.NameGuard;
import org.campusfrontline.platform.problem.CommonProblem;
import org.campusfrontline.roster.engine.model.Level;

/// A planner changes a draft or publishes it, from the version that is still the present one.
@UseCase
class ChangeVersion {

    private final RuleSetStore sets;
    private final RuleVersionStore versions;
    private final RuleAccess access;
    private final NameGuard guard;
    private final Audit audit;
    private final Clock clock;

    ChangeVersion(
            RuleSetStore sets,
            RuleVersionStore versions,
            RuleAccess access,
            NameGuard guard,
            Audit audit,
            Clock clock) {
        this.sets = sets;
        this.versions = versions;
        this.access = access;
        this.guard = guard;
        this.audit = audit;
        this.clock = clock;
    }

    /// Which version of which set, made from which state of it.
    record Order(UUID ruleSet, int number, long expectedVersion) {}

    public Outcome<RuleVersionView> change(Order order, RuleRequests.VersionDraft wanted) {
        List<Refusal> refusals = refusals(order, DraftVersion.refusals(wanted, guard));
        if (!refusals.isEmpty()) {
            return Outcome.refused(refusals);
        }
        RuleVersion old = versions.find(order.ruleSet(), order.number()).orElseThrow();
        versions.change(new RuleVersion(
                old.id(),
                old.ruleSet(),
                old.number(),
                old.state(),
                wanted.validFrom(),
                wanted.validUntil(),
                wanted.rules(),
                null,
                order.expectedVersion()));
        return done("rule-set.draft-changed", order);
    }

    public Outcome<RuleVersionView> publish(Order order) {
        List<RuleRequests.RulePart> rules = versions.find(order.ruleSet(), order.number())
                .map(RuleVersion::rules)
                .orElse(List.of());
        List<Refusal> refusals = refusals(order, unfinished(rules));
        if (!refusals.isEmpty()) {
            return Outcome.refused(refusals);
        }
        versions.publish(versions.find(order.ruleSet(), order.number()).orElseThrow(), clock.instant());
        return done("rule-set.published", order);
    }

    /// What a draft lacks to be published: rules, and the source of each that claims to be law.
    private static List<Refusal> unfinished(List<RuleRequests.RulePart> rules) {
        if (rules.isEmpty()) {
            return List.of(Refusal.of(RulebookProblem.NO_RULES));
        }
        return rules.stream()
                .filter(part -> part.hard() && Rules.rule(part).level() == Level.LAW && part.source() == null)
                .map(part -> Refusal.of(RulebookProblem.NO_SOURCE).with("rule", part.id()))
                .toList();
    }

    private List<Refusal> refusals(Order order, List<Refusal> content) {
        Optional<RuleSetRecord> set = sets.lock(order.ruleSet());
        Optional<RuleVersion> version = versions.find(order.ruleSet(), order.number());
        if (set.isEmpty() || version.isEmpty()) {
            return List.of(Refusal.of(CommonProblem.NOT_FOUND));
        }
        Optional<Refusal> refusal =
                access.refusalToChange(set.get().tree(), set.get().unit());
        if (refusal.isEmpty() && version.get().state() != VersionState.DRAFT) {
            refusal = Optional.of(Refusal.of(RulebookProblem.NO_LONGER_A_DRAFT)
                    .with("number", order.number())
                    .with("legalActions", List.of("draft the next version")));
        }
        if (refusal.isEmpty() && version.get().version() != order.expectedVersion()) {
            refusal = Optional.of(Refusal.of(CommonProblem.PRECONDITION_FAILED));
        }
        return refusal.map(List::of).orElse(content);
    }

    private Outcome<RuleVersionView> done(String action, Order order) {
        String unit = sets.find(order.ruleSet()).orElseThrow().unit();
        audit.record(
                new AuditEntry(action, "rule-set", order.ruleSet().toString(), unit, Map.of("number", order.number())));
        return Outcome.done(RuleVersionView.of(
                versions.find(order.ruleSet(), order.number()).orElseThrow()));
    }
}
