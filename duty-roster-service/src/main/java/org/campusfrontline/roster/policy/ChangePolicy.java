package org.campusfrontline.roster.policy;

import java.util.LinkedHashMap;
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
import org.campusfrontline.roster.directory.Directory;
import org.campusfrontline.roster.policy.PolicyStore.Kept;
import org.campusfrontline.roster.policy.PolicyStore.Place;

/// An operator of a unit says what its rosters need. It holds from the next change of a roster on.
@UseCase
class ChangePolicy {

    private final PolicyStore store;
    private final PolicyQueries queries;
    private final Directory directory;
    private final Caller caller;
    private final Audit audit;

    ChangePolicy(PolicyStore store, PolicyQueries queries, Directory directory, Caller caller, Audit audit) {
        this.store = store;
        this.queries = queries;
        this.directory = directory;
        this.caller = caller;
        this.audit = audit;
    }

    public Outcome<PolicyViews.PolicyView> change(Place place, Kept wanted, long expectedVersion) {
        Optional<Refusal> refusal = caller.refusalUnless(Set.of(Role.OPERATOR), place.tree(), place.unit())
                .or(() -> directory.unit(place.unit()).isPresent()
                        ? Optional.empty()
                        : Optional.of(Refusal.of(PolicyProblem.UNKNOWN_UNIT).with("unit", place.unit())));
        if (refusal.isPresent()) {
            return Outcome.refused(refusal.get());
        }
        if (!store.put(place, wanted, expectedVersion)) {
            return Outcome.refused(CommonProblem.PRECONDITION_FAILED);
        }
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("post", place.post());
        facts.put("reviewNeeded", String.valueOf(wanted.reviewNeeded()));
        facts.put("freezeHours", String.valueOf(wanted.freezeHours()));
        facts.put("acknowledgeHours", String.valueOf(wanted.acknowledgeHours()));
        audit.record(new AuditEntry("roster-policy.changed", "roster-policy", place.unit(), place.unit(), facts));
        return Outcome.done(queries.view(place));
    }
}
