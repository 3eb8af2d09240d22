package org.campusfrontline.roster.review;

import java.util.List;
import java.util.Optional;
import org.campusfrontline.platform.Refusal;
import org.campusfrontline.roster.history.ReviewState;
import org.campusfrontline.roster.history.RosterStep;
import org.campusfrontline.roster.plan.RosterState;

/// Which step of a review may follow: a solved roster is handed in, and decided by somebody else once.
final class ReviewRules {

    private ReviewRules() {}

    static Optional<Refusal> toHandIn(RosterState state, ReviewState review) {
        boolean free = review == ReviewState.NONE || review == ReviewState.SENT_BACK;
        return state == RosterState.SOLVED && free ? Optional.empty() : Optional.of(notNow(state, review));
    }

    static Optional<Refusal> toDecide(RosterState state, ReviewState review, Optional<RosterStep> last, String person) {
        if (state != RosterState.SOLVED || review != ReviewState.IN_REVIEW) {
            return Optional.of(notNow(state, review));
        }
        boolean own = last.filter(step -> step.person().equals(person)).isPresent();
        return own ? Optional.of(Refusal.of(ReviewProblem.OWN_WORK)) : Optional.empty();
    }

    private static Refusal notNow(RosterState state, ReviewState review) {
        return Refusal.of(ReviewProblem.NOT_NOW)
                .with("review", review.name())
                .with("state", state.name())
                .with("legalActions", List.of());
    }
}
