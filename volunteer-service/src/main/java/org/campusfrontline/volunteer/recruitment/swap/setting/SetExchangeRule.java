package org.campusfrontline.volunteer.recruitment.swap.setting;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.campusfrontline.platform.Outcome;
import org.campusfrontline.platform.Refusal;
import org.campusfrontline.platform.UseCase;
import org.campusfrontline.platform.audit.Audit;
import org.campusfrontline.platform.audit.AuditEntry;
import org.campusfrontline.platform.identity.Caller;
import org.campusfrontline.platform.identity.Role;
import org.campusfrontline.platform.problem.CommonProblem;

/// Says what people may do with their seats at a post; it holds from then on, for what is on offer already too.
@UseCase
class SetExchangeRule {

    private final PostExchangeRules rules;
    private final Audit audit;
    private final Caller caller;

    SetExchangeRule(PostExchangeRules rules, Audit audit, Caller caller) {
        this.rules = rules;
        this.audit = audit;
        this.caller = caller;
    }

    /// `wanted` carries the version that the caller has seen.
    public Outcome<PostExchangeRule> set(PostExchangeRule wanted) {
        Optional<PostExchangeRules.Place> found = rules.place(wanted.post());
        if (found.isEmpty()) {
            return Outcome.refused(CommonProblem.NOT_FOUND);
        }
        PostExchangeRules.Place place = found.get();
        Optional<Refusal> refusal = caller.refusalUnless(Set.of(Role.ORGANISER), place.tree(), place.unit())
                .or(() -> rules.lock(wanted.post()) == wanted.version()
                        ? Optional.empty()
                        : Optional.of(Refusal.of(CommonProblem.PRECONDITION_FAILED)));
        return refusal.<Outcome<PostExchangeRule>>map(Outcome::refused)
                .orElseGet(() -> Outcome.done(write(wanted, place.unit())));
    }

    private PostExchangeRule write(PostExchangeRule wanted, String unit) {
        PostExchangeRule next =
                new PostExchangeRule(wanted.post(), wanted.mode(), wanted.approval(), wanted.version() + 1);
        rules.put(next);
        audit.record(new AuditEntry(
                "post.exchange-rule-set",
                "post",
                next.post().toString(),
                unit,
                Map.of("mode", next.mode(), "approval", next.approval(), "version", next.version())));
        return next;
    }
}
