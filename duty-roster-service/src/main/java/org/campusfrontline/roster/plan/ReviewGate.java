package org.campusfrontline.roster.plan;

import jakarta.inject.Singleton;
import java.util.Optional;
import org.campusfrontline.platform.Refusal;
import org.campusfrontline.roster.history.ReviewState;
import org.campusfrontline.roster.history.RosterHistory;
import org.campusfrontline.roster.policy.RosterPolicies;

/// Whether a roster still waits for a review that its unit or its period asks for.
@Singleton
class ReviewGate {

    private final RosterPolicies policies;
    private final RosterHistory history;

    ReviewGate(RosterPolicies policies, RosterHistory history) {
        this.policies = policies;
        this.history = history;
    }

    ReviewState state(Reading reading) {
        return history.review(reading.id());
    }

    Optional<Refusal> refusal(Reading reading) {
        if (!policies.reviewNeeded(reading.period().id(), reading.period().scope())) {
            return Optional.empty();
        }
        ReviewState state = state(reading);
        return state == ReviewState.APPROVED
                ? Optional.empty()
                : Optional.of(Refusal.of(RosterProblem.REVIEW_NEEDED).with("review", state.name()));
    }
}
