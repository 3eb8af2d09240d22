package org.campusfrontline.volunteer.webhook.delivery;

import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.apache.kafka.common.TopicPartition;
import org.campusfrontline.platform.Outcome;
import org.campusfrontline.platform.UseCase;
import org.campusfrontline.platform.audit.Audit;
import org.campusfrontline.platform.audit.AuditEntry;
import org.campusfrontline.platform.time.Moments;
import org.campusfrontline.volunteer.webhook.delivery.ProgressStore.Hold;
import org.campusfrontline.volunteer.webhook.rule.StateReason;
import org.campusfrontline.volunteer.webhook.rule.SubscriptionState;
import org.campusfrontline.volunteer.webhook.subscription.SubscriptionStore;

/// Writes down what was called and how far it is, all or nothing, while the subscription still is theirs who called.
@UseCase
class KeepRound {

    private final ProgressStore progress;
    private final DeliveryLog log;
    private final SubscriptionStore subscriptions;
    private final Audit audit;
    private final Clock clock;

    KeepRound(ProgressStore progress, DeliveryLog log, SubscriptionStore subscriptions, Audit audit, Clock clock) {
        this.progress = progress;
        this.log = log;
        this.subscriptions = subscriptions;
        this.audit = audit;
        this.clock = clock;
    }

    /// What came of a number of calls; `stop` says why none follows.
    record Round(
            Hold hold,
            Standing standing,
            long backlog,
            Map<TopicPartition, Long> places,
            List<DeliveryLog.Line> lines,
            Optional<StateReason> stop) {}

    /// Whether it was still theirs.
    public Outcome<Boolean> keep(Round round) {
        UUID subscription = round.hold().subscription();
        if (round.stop().isPresent() && subscriptions.locked(subscription).isEmpty()) {
            return Outcome.done(false);
        }
        if (!progress.keep(round.hold(), round.standing(), round.backlog())) {
            return Outcome.done(false);
        }
        log.keep(subscription, round.hold().run(), round.lines());
        progress.keepPlaces(subscription, round.places());
        Optional<Instant> delivered = round.lines().stream()
                .filter(line -> line.last().delivered())
                .map(line -> line.last().at())
                .max(Comparator.naturalOrder());
        round.lines().stream()
                .map(DeliveryLog.Line::last)
                .max(Comparator.comparing(Attempt::at))
                .ifPresent(last -> progress.lastCall(subscription, last, delivered));
        round.stop().ifPresent(reason -> stop(subscription, reason));
        return Outcome.done(true);
    }

    private void stop(UUID subscription, StateReason reason) {
        SubscriptionState state = reason == StateReason.GONE ? SubscriptionState.ENDED : SubscriptionState.PAUSED;
        subscriptions
                .find(subscription)
                .filter(one -> one.state() == SubscriptionState.ACTIVE)
                .ifPresent(one -> {
                    subscriptions.update(one.in(state, reason, Moments.stored(clock.instant())));
                    audit.record(new AuditEntry(
                            state == SubscriptionState.ENDED
                                    ? "webhook-subscription.ended"
                                    : "webhook-subscription.paused",
                            "webhook-subscription",
                            subscription.toString(),
                            one.unit(),
                            Map.of("reason", reason.name())));
                });
    }
}
