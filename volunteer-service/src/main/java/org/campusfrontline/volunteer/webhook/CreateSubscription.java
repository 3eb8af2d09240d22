package org.campusfrontline.volunteer.webhook;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.campusfrontline.platform.Outcome;
import org.campusfrontline.platform.Refusal;
import org.campusfrontline.platform.UseCase;
import org.campusfrontline.platform.identity.Caller;
import org.campusfrontline.platform.time.Ids;
import org.campusfrontline.platform.time.Moments;
import org.campusfrontline.volunteer.webhook.WebhookRequests.NewWebhookSubscription;
import org.campusfrontline.volunteer.webhook.delivery.ProgressStore;
import org.campusfrontline.volunteer.webhook.rule.SubscriptionState;
import org.campusfrontline.volunteer.webhook.rule.WebhookProblem;
import org.campusfrontline.volunteer.webhook.subscription.Secrets;
import org.campusfrontline.volunteer.webhook.subscription.Subscription;
import org.campusfrontline.volunteer.webhook.subscription.SubscriptionStore;
import org.campusfrontline.volunteer.webhook.subscription.WebhookSettings;

/// Makes a subscription, which is told of what happens from now on.
@UseCase
class CreateSubscription {

    private final WebhookAccess access;
    private final WishCheck check;
    private final SubscriptionStore subscriptions;
    private final ProgressStore progress;
    private final Secrets secrets;
    private final WebhookViews views;
    private final WebhookLog log;
    private final WebhookSettings settings;
    private final Caller caller;
    private final Ids ids;
    private final Clock clock;

    CreateSubscription(
            WebhookAccess access,
            WishCheck check,
            SubscriptionStore subscriptions,
            ProgressStore progress,
            Secrets secrets,
            WebhookViews views,
            WebhookLog log,
            WebhookSettings settings,
            Caller caller,
            Ids ids,
            Clock clock) {
        this.access = access;
        this.check = check;
        this.subscriptions = subscriptions;
        this.progress = progress;
        this.secrets = secrets;
        this.views = views;
        this.log = log;
        this.settings = settings;
        this.caller = caller;
        this.ids = ids;
        this.clock = clock;
    }

    public Outcome<WebhookSubscriptionView> create(NewWebhookSubscription wanted) {
        Optional<Refusal> nobody = access.refusalToMake(wanted.tree(), wanted.unit());
        if (nobody.isPresent()) {
            return Outcome.refused(nobody.get());
        }
        List<Refusal> refusals = new ArrayList<>(check.refusals(wanted.wish()));
        if ((wanted.tree() == null) != (wanted.unit() == null)) {
            refusals.add(Refusal.of(WebhookProblem.HALF_A_SCOPE).at(wanted.tree() == null ? "/tree" : "/unit"));
        }
        if (refusals.isEmpty() && subscriptions.count() >= settings.most()) {
            refusals.add(Refusal.of(WebhookProblem.TOO_MANY).with("most", settings.most()));
        }
        return refusals.isEmpty() ? make(wanted) : Outcome.refused(refusals);
    }

    private Outcome<WebhookSubscriptionView> make(NewWebhookSubscription wanted) {
        Instant now = Moments.stored(clock.instant());
        Subscription made = new Subscription(
                ids.next(),
                wanted.wish(),
                wanted.tree(),
                wanted.unit(),
                access.client().orElse(null),
                SubscriptionState.ACTIVE,
                null,
                caller.person(),
                now,
                now,
                1);
        subscriptions.insert(made);
        progress.begin(made.id(), ids.next());
        log.record(made, "created");
        return secrets.draw(made.id(), Duration.ZERO)
                .map(secret -> views.of(made).with(secret));
    }
}
