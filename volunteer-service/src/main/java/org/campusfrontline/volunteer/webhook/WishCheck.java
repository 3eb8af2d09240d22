package org.campusfrontline.volunteer.webhook;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import org.campusfrontline.platform.Refusal;
import org.campusfrontline.platform.guard.NameGuard;
import org.campusfrontline.volunteer.webhook.rule.WebhookProblem;
import org.campusfrontline.volunteer.webhook.subscription.EventTypes;
import org.campusfrontline.volunteer.webhook.subscription.Subscription.Wish;

/// What of a subscription can be judged without a call.
@Singleton
class WishCheck {

    private final NameGuard guard;
    private final EventTypes types;

    WishCheck(NameGuard guard, EventTypes types) {
        this.guard = guard;
        this.types = types;
    }

    List<Refusal> refusals(Wish wish) {
        List<Refusal> refusals = new ArrayList<>();
        guard.refusal("/name", wish.name()).ifPresent(refusals::add);
        List<String> wanted = wish.eventTypes();
        for (int i = 0; i < wanted.size(); i++) {
            if (types.find(wanted.get(i)).isEmpty()) {
                refusals.add(Refusal.of(WebhookProblem.EVENT_TYPE_UNKNOWN)
                        .with("type", wanted.get(i))
                        .at("/eventTypes/" + i));
            }
        }
        return refusals;
    }
}
