package org.campusfrontline.assessment.replay;

import java.util.List;
import org.campusfrontline.assessment.fact.Fact;
import org.campusfrontline.assessment.fact.FactStore;
import org.campusfrontline.platform.Outcome;
import org.campusfrontline.platform.UseCase;

/// Keeps a batch of facts that a replay read.
@UseCase
class KeepReplayedFacts {

    private final FactStore facts;

    KeepReplayedFacts(FactStore facts) {
        this.facts = facts;
    }

    public Outcome<Integer> keep(int generation, List<Fact> found) {
        facts.addAll(generation, found);
        return Outcome.done(found.size());
    }
}
