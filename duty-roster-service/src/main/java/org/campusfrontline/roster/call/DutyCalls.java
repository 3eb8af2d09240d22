package org.campusfrontline.roster.call;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.campusfrontline.platform.outbox.Outbox;
import org.campusfrontline.platform.outbox.OutgoingEvent;
import org.campusfrontline.platform.time.Moments;
import org.jspecify.annotations.Nullable;

/// Writes calls into the outbox, in the transaction of what they tell. A call without people is not written.
@Singleton
public class DutyCalls {

    private static final String TOPIC = "roster.duty-call.v1";
    private static final String TYPE = "org.campusfrontline.roster.duty-call-made";
    private final Outbox outbox;
    private final Clock clock;

    DutyCalls(Outbox outbox, Clock clock) {
        this.outbox = outbox;
        this.clock = clock;
    }

    /// `subject` is what can be opened from the notice; its versions grow with each call about it.
    public record Subject(UUID id, String tree, String unit, String titleZh, String titleEn, long version) {}

    public void make(
            Subject subject, CallKind kind, Collection<String> people, Instant start, @Nullable Instant until) {
        List<String> sorted = people.stream().distinct().sorted().toList();
        if (sorted.isEmpty()) {
            return;
        }
        outbox.append(new OutgoingEvent(
                TOPIC,
                subject.id().toString(),
                TYPE,
                subject.version(),
                new DutyCallMade(
                        subject.id(),
                        kind,
                        sorted,
                        subject.tree(),
                        subject.unit(),
                        subject.titleZh(),
                        subject.titleEn(),
                        start,
                        until,
                        Moments.stored(clock.instant()),
                        subject.version())));
    }
}
