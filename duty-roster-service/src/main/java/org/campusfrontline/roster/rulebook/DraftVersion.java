package org.campusfrontline.roster.rulebook;

import java.util.ArrayList;
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
import org.campusfrontline.platform.time.Ids;

/// A planner drafts the next version of a rule set, of which there is one draft at a time.
@UseCase
class DraftVersion {

    private final RuleSetStore sets;
    private final RuleVersionStore versions;
    private final RuleAccess access;
    private final NameGuard guard;
    private final Audit audit;
    private final Ids ids;

    DraftVersion(
            RuleSetStore sets, RuleVersionStore versions, RuleAccess access, NameGuard guard, Audit audit, Ids ids) {
        this.sets = sets;
        this.versions = versions;
        this.access = access;
        this.guard = guard;
        this.audit = audit;
        this.ids = ids;
    }

    public Outcome<RuleVersionView> draft(UUID ruleSet, RuleRequests.VersionDraft wanted) {
        Optional<RuleSetRecord> set = sets.lock(ruleSet);
        if (set.isEmpty()) {
            return Outcome.refused(CommonProblem.NOT_FOUND);
        }
        Optional<RuleVersion> newest =
                versions.page(ruleSet, Integer.MAX_VALUE, 1).stream().findFirst();
        List<Refusal> refusals = refusals(set.get(), newest, wanted);
        if (!refusals.isEmpty()) {
            return Outcome.refused(refusals);
        }
        RuleVersion version = new RuleVersion(
                ids.next(),
                ruleSet,
                newest.map(RuleVersion::number).orElse(0) + 1,
                VersionState.DRAFT,
                wanted.validFrom(),
                wanted.validUntil(),
                wanted.rules(),
                null,
                1);
        versions.add(version);
        audit.record(new AuditEntry(
                "rule-set.drafted",
                "rule-set",
                ruleSet.toString(),
                set.get().unit(),
                Map.of("number", version.number(), "rules", version.rules().size())));
        return Outcome.done(RuleVersionView.of(version));
    }

    private List<Refusal> refusals(RuleSetRecord set, Optional<RuleVersion> newest, RuleRequests.VersionDraft wanted) {
        Optional<Refusal> refusal = access.refusalToChange(set.tree(), set.unit());
        boolean drafted =
                newest.filter(version -> version.state() == VersionState.DRAFT).isPresent();
        if (refusal.isEmpty() && drafted) {
            refusal = Optional.of(Refusal.of(RulebookProblem.DRAFT_STANDS)
                    .with("number", newest.orElseThrow().number()));
        }
        return refusal.map(List::of).orElseGet(() -> refusals(wanted, guard));
    }

    /// What speaks against the content of a draft.
    static List<Refusal> refusals(RuleRequests.VersionDraft wanted, NameGuard guard) {
        List<Refusal> refusals = new ArrayList<>(Rules.refusals(wanted.rules()));
        refusals.addAll(Rules.guarded(wanted.rules(), guard));
        if (wanted.validUntil() != null && wanted.validUntil().isBefore(wanted.validFrom())) {
            refusals.add(Refusal.of(RulebookProblem.ENDS_BEFORE_IT_BEGINS).at("/validUntil"));
        }
        return refusals;
    }
}
