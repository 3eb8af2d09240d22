package org.campusfrontline.assessment.replay;

import java.util.Map;
import org.campusfrontline.assessment.fact.Fact;
import org.campusfrontline.assessment.fact.FactStore;
import org.campusfrontline.assessment.fact.ReadSpans;
import org.campusfrontline.platform.Outcome;
import org.campusfrontline.platform.UseCase;
import org.campusfrontline.platform.audit.Audit;
import org.campusfrontline.platform.audit.AuditEntry;

/// Puts one unit's facts right from what a replay read: whoever reads its figures sees those before or those after.
@UseCase
class RestoreFacts {

    private final FactStore facts;
    private final Audit audit;

    RestoreFacts(FactStore facts, Audit audit) {
        this.facts = facts;
        this.audit = audit;
    }

    public Outcome<Fact.Scope> restore(int generation, Fact.Scope scope, ReadSpans read) {
        facts.adopt(generation, scope, read);
        audit.record(new AuditEntry(
                "facts.restored",
                "emergency",
                scope.emergency(),
                scope.unit(),
                Map.of("tree", scope.tree(), "generation", generation)));
        return Outcome.done(scope);
    }
}
