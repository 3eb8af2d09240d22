package org.campusfrontline.roster.review;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.campusfrontline.platform.Refusal;
import org.campusfrontline.platform.action.Actions;
import org.campusfrontline.platform.identity.Caller;
import org.campusfrontline.roster.history.ReviewState;
import org.campusfrontline.roster.history.RosterHistory;
import org.campusfrontline.roster.history.RosterStep;
import org.campusfrontline.roster.history.StepKind;
import org.campusfrontline.roster.period.PeriodAccess;
import org.campusfrontline.roster.plan.StoredRosters;
import org.campusfrontline.roster.plan.StoredRosters.StoredRoster;
import org.campusfrontline.roster.policy.RosterPolicies;

/// Reads how far reviews are.
@Singleton
class ReviewViews {

    private final StoredRosters rosters;
    private final RosterHistory history;
    private final RosterPolicies policies;
    private final PeriodAccess access;
    private final Actions actions;
    private final Caller caller;

    ReviewViews(
            StoredRosters rosters,
            RosterHistory history,
            RosterPolicies policies,
            PeriodAccess access,
            Actions actions,
            Caller caller) {
        this.rosters = rosters;
        this.history = history;
        this.policies = policies;
        this.access = access;
        this.actions = actions;
        this.caller = caller;
    }

    Optional<ReviewView> find(UUID roster) {
        return rosters.find(roster).map(this::view);
    }

    ReviewView view(StoredRoster roster) {
        Optional<RosterStep> last = history.lastOfReview(roster.id());
        ReviewState review = history.review(roster.id());
        Optional<Refusal> toPlan = access.refusalToPlan(roster.period().scope());
        Optional<Refusal> toHandIn = toPlan.or(() -> ReviewRules.toHandIn(roster.state(), review));
        Optional<Refusal> toDecide =
                toPlan.or(() -> ReviewRules.toDecide(roster.state(), review, last, caller.person()));
        return new ReviewView(
                roster.id(),
                review,
                policies.reviewNeeded(roster.period().id(), roster.period().scope()),
                last.map(RosterStep::person).orElse(null),
                last.map(RosterStep::word).orElse(null),
                last.map(RosterStep::at).orElse(null),
                List.of(
                        actions.of("hand-in", toHandIn),
                        actions.of("approve", toDecide),
                        actions.of("send-back", toDecide)));
    }

    /// The audit trail's word, such as `handed-in`.
    String done(StepKind kind) {
        return kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
