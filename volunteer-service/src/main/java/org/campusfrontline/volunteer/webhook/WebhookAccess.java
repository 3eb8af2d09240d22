package org.campusfrontline.volunteer.webhook;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.campusfrontline.platform.Outcome;
import org.campusfrontline.platform.Refusal;
import org.campusfrontline.platform.identity.Caller;
import org.campusfrontline.platform.identity.Role;
import org.campusfrontline.platform.problem.CommonProblem;
import org.campusfrontline.volunteer.webhook.rule.SubscriptionState.Step;
import org.campusfrontline.volunteer.webhook.rule.WebhookProblem;
import org.campusfrontline.volunteer.webhook.subscription.Subscription;
import org.campusfrontline.volunteer.webhook.subscription.SubscriptionStore;
import org.jspecify.annotations.Nullable;

/// A subscription belongs to its unit's operators, not to the person who made it; one of every unit to those who are
/// operators of every tree. A campus system has those that it made. For others it does not exist.
@Singleton
class WebhookAccess {

    /// What a campus system's token must name.
    static final String SCOPE = "campus:webhooks";

    private static final List<String> TREES = List.of("PARTY", "ADMINISTRATION", "MASS", "CLASS", "PLACE");
    private static final Set<String> OPERATOR = Set.of(Role.OPERATOR);
    private final SubscriptionStore subscriptions;
    private final Caller caller;

    WebhookAccess(SubscriptionStore subscriptions, Caller caller) {
        this.subscriptions = subscriptions;
        this.caller = caller;
    }

    /// The campus system that calls, if it is one.
    Optional<String> client() {
        return isSystem() ? Optional.of(caller.person()) : Optional.empty();
    }

    /// A campus system's token must name the scope for anything here.
    Optional<Refusal> refusalOfToken() {
        return isSystem() && !caller.mayBy(SCOPE)
                ? Optional.of(Refusal.of(WebhookProblem.TOKEN_SCOPE).with("scope", SCOPE))
                : Optional.empty();
    }

    Optional<Refusal> refusalToMake(@Nullable String tree, @Nullable String unit) {
        return refusalOfToken().or(() -> isSystem() ? Optional.empty() : refusalUnlessOperator(tree, unit));
    }

    Optional<Subscription> toSee(UUID id) {
        return subscriptions.find(id).filter(this::maySee);
    }

    boolean maySee(Subscription subscription) {
        return isSystem()
                ? caller.mayBy(SCOPE) && caller.person().equals(subscription.client())
                : refusalUnlessOperator(subscription.tree(), subscription.unit())
                        .isEmpty();
    }

    /// Locked, in the version that the client knows and a state that allows the step.
    Outcome<Subscription> toChange(UUID id, long expectedVersion, Step step) {
        Optional<Refusal> token = refusalOfToken();
        if (token.isPresent()) {
            return Outcome.refused(token.get());
        }
        Optional<Subscription> found = subscriptions.locked(id).filter(this::maySee);
        if (found.isEmpty()) {
            return Outcome.refused(CommonProblem.NOT_FOUND);
        }
        if (found.get().version() != expectedVersion) {
            return Outcome.refused(CommonProblem.PRECONDITION_FAILED);
        }
        return found.get()
                .state()
                .refusalOf(step)
                .<Outcome<Subscription>>map(Outcome::refused)
                .orElseGet(() -> Outcome.done(found.get()));
    }

    private Optional<Refusal> refusalUnlessOperator(@Nullable String tree, @Nullable String unit) {
        if (tree != null && unit != null) {
            return caller.refusalUnless(OPERATOR, tree, unit);
        }
        return TREES.stream()
                .map(root -> caller.refusalUnless(OPERATOR, root, root))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private boolean isSystem() {
        return caller.roles().contains(Role.SYSTEM);
    }
}
