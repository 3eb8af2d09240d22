package org.campusfrontline.volunteer.recruitment.eligibility;

import jakarta.enterprise.event.Event;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.campusfrontline.platform.Outcome;
import org.campusfrontline.platform.Refusal;
import org.campusfrontline.platform.UseCase;
import org.campusfrontline.platform.audit.Audit;
import org.campusfrontline.platform.audit.AuditEntry;
import org.campusfrontline.platform.identity.Caller;
import org.campusfrontline.platform.problem.CommonProblem;
import org.campusfrontline.platform.time.Moments;
import org.campusfrontline.volunteer.profile.competence.CatalogueAuthority;

/// Gives a category the next version of its rules.
@UseCase
class SetRules {

    private final RuleSets sets;
    private final RuleCheck check;
    private final CatalogueAuthority authority;
    private final Audit audit;
    private final Event<RulesChanged> changed;
    private final Caller caller;
    private final Clock clock;

    SetRules(
            RuleSets sets,
            RuleCheck check,
            CatalogueAuthority authority,
            Audit audit,
            Event<RulesChanged> changed,
            Caller caller,
            Clock clock) {
        this.sets = sets;
        this.check = check;
        this.authority = authority;
        this.audit = audit;
        this.changed = changed;
        this.caller = caller;
        this.clock = clock;
    }

    Outcome<RuleSetView> set(String category, long expectedVersion, List<EligibilityRule> rules) {
        if (sets.present(category).isEmpty()) {
            return Outcome.refused(CommonProblem.NOT_FOUND);
        }
        List<Refusal> refusals = new ArrayList<>();
        authority.refusal().ifPresent(refusals::add);
        refusals.addAll(check.refusals(rules));
        if (!refusals.isEmpty()) {
            return Outcome.refused(refusals);
        }
        Instant now = Moments.stored(clock.instant());
        RuleSetView next = new RuleSetView(category, rules, now, expectedVersion + 1);
        if (!sets.write(next, caller.person(), now)) {
            return Outcome.refused(CommonProblem.PRECONDITION_FAILED);
        }
        audit.record(new AuditEntry(
                "eligibility-rules.changed",
                "post-category",
                category,
                null,
                Map.of("version", next.version(), "rules", rules.size())));
        changed.fire(new RulesChanged(category));
        return Outcome.done(next);
    }
}
