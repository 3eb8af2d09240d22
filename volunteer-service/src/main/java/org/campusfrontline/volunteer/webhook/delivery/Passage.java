package org.campusfrontline.volunteer.webhook.delivery;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.BooleanSupplier;
import java.util.function.LongSupplier;
import org.apache.kafka.common.TopicPartition;
import org.campusfrontline.volunteer.webhook.delivery.Calls.Called;
import org.campusfrontline.volunteer.webhook.delivery.ProgressStore.Hold;
import org.campusfrontline.volunteer.webhook.rule.Backoff;
import org.campusfrontline.volunteer.webhook.rule.StateReason;
import org.campusfrontline.volunteer.webhook.rule.Verdict;
import org.campusfrontline.volunteer.webhook.subscription.Secrets;
import org.campusfrontline.volunteer.webhook.subscription.Subscription;
import org.campusfrontline.volunteer.webhook.subscription.WebhookSettings;

/// One version of a subscription on its way over the topics: rounds of calls, each written down at its end. A receiver
/// that takes nothing is asked with one event at a time; where it takes others, only the event that it refuses waits.
final class Passage {

    private static final int A_ROUND = 100;

    /// No call begins later in a round, so that a slow receiver is not long without a look at what was changed.
    private static final long ROUND_NANOS = Duration.ofSeconds(5).toNanos();

    private static final long TELL_NANOS = Duration.ofSeconds(1).toNanos();
    private final Hold hold;
    private final Subscription subscription;
    private final List<Secrets.Signing> secrets;
    private final Window window;
    private final CourierTools tools;
    private final WebhookSettings settings;
    private Standing standing;
    private Map<TopicPartition, Long> kept = Map.of();
    private long keptBacklog;
    private long keptAt = System.nanoTime();

    Passage(
            Hold hold,
            Subscription subscription,
            List<Secrets.Signing> secrets,
            Window window,
            Standing standing,
            CourierTools tools) {
        this.hold = hold;
        this.subscription = subscription;
        this.secrets = List.copyOf(secrets);
        this.window = window;
        this.standing = standing;
        this.tools = tools;
        this.settings = tools.settings();
    }

    Window window() {
        return window;
    }

    Subscription subscription() {
        return subscription;
    }

    Standing standing() {
        return standing;
    }

    boolean isDue(Instant now) {
        return standing.mayTry(now) && !window.chains(now, 1).isEmpty();
    }

    /// False where the subscription is no longer theirs, was changed or replayed, or ends here.
    boolean deliver(LongSupplier behind, BooleanSupplier may) {
        Instant now = tools.clock().instant();
        boolean due = isDue(now);
        if (!due && System.nanoTime() - keptAt < TELL_NANOS) {
            return true;
        }
        if (!tools.progress().isCurrent(hold, subscription.version())) {
            return false;
        }
        if (!due) {
            return keepPlaces(behind);
        }
        long end = System.nanoTime() + ROUND_NANOS;
        Calls calls = new Calls(
                settings.parallel(),
                parcel -> tools.receiver().call(subscription, secrets, Message.of(parcel.event())),
                () -> may.getAsBoolean() && System.nanoTime() - end < 0);
        List<Called> made = calls.make(window.chains(now, standing.failures() > 0 ? 1 : A_ROUND));
        return made.isEmpty() || judge(made, behind);
    }

    /// How far the reading is, without a call.
    boolean keepPlaces(LongSupplier behind) {
        long backlog = window.waiting() + behind.getAsLong();
        keptAt = System.nanoTime();
        if (backlog == keptBacklog && window.places().equals(kept)) {
            return true;
        }
        return keep(standing, backlog, List.of(), Optional.empty());
    }

    private boolean judge(List<Called> made, LongSupplier behind) {
        made.forEach(called -> {
            called.parcel().tried(called.attempt().at());
            tools.count(called.attempt().verdict());
        });
        Instant now = tools.clock().instant();
        Standing next = made.stream().anyMatch(called -> called.attempt().delivered())
                ? standing.succeeded(now)
                : standing.failed(
                        now, pause(), made.getLast().attempt().retryAfter().filter(this::isBearable));
        List<DeliveryLog.Line> lines = new ArrayList<>();
        made.forEach(called -> lines.add(line(called, next, now)));
        boolean goOn = keep(next, window.waiting() + behind.getAsLong(), lines, stop(made, next, now));
        standing = next;
        return goOn;
    }

    private DeliveryLog.Line line(Called called, Standing next, Instant now) {
        Parcel parcel = called.parcel();
        if (called.attempt().delivered()) {
            parcel.end();
            return new DeliveryLog.Line(parcel, DeliveryLog.State.DELIVERED, called.attempt(), null);
        }
        Instant first = parcel.firstTried(now);
        boolean tooLong = !first.plus(settings.giveUpAfter()).isAfter(now);
        if (tooLong && next.tookAnythingSince(first)) {
            parcel.end();
            return new DeliveryLog.Line(parcel, DeliveryLog.State.GIVEN_UP, called.attempt(), null);
        }
        Duration own = new Backoff(settings.firstPause(), settings.longestPause()).after(parcel.tries(), chance());
        Instant again = next.nextTryAt().orElse(now.plus(own));
        parcel.waitUntil(again);
        return new DeliveryLog.Line(parcel, DeliveryLog.State.RETRYING, called.attempt(), again);
    }

    private Optional<StateReason> stop(List<Called> made, Standing next, Instant now) {
        if (made.stream().anyMatch(called -> called.attempt().verdict() == Verdict.GONE)) {
            return Optional.of(StateReason.GONE);
        }
        return next.failsLongerThan(settings.pauseAfter(), now) ? Optional.of(StateReason.FAILING) : Optional.empty();
    }

    private boolean keep(Standing next, long backlog, List<DeliveryLog.Line> lines, Optional<StateReason> stop) {
        Map<TopicPartition, Long> places = window.places();
        boolean mine = tools.keepRound()
                .keep(new KeepRound.Round(hold, next, backlog, places, lines, stop))
                .orThrow();
        kept = places;
        keptBacklog = backlog;
        keptAt = System.nanoTime();
        return mine && stop.isEmpty();
    }

    private Duration pause() {
        return new Backoff(settings.firstPause(), settings.probeEvery()).after(standing.failures() + 1, chance());
    }

    /// A receiver that asks for more is asked again in our own time.
    private boolean isBearable(Duration asked) {
        return asked.compareTo(settings.longestPause()) <= 0;
    }

    private static double chance() {
        return ThreadLocalRandom.current().nextDouble();
    }
}
