package org.campusfrontline.volunteer.team.roll;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import org.campusfrontline.platform.outbox.Outbox;
import org.campusfrontline.platform.outbox.OutgoingEvent;
import org.campusfrontline.volunteer.team.event.EnlistmentEvent;
import org.campusfrontline.volunteer.team.event.EnlistmentEvent.EnlistmentAsked;
import org.campusfrontline.volunteer.team.event.EnlistmentEvent.EnlistmentEnded;

/// Tells people that they are asked, and that something is over for them; never that somebody declined.
@Singleton
public class EnlistmentLog {

    private static final String TOPIC = "volunteer.enlistment.v1";
    private static final String TYPES = "org.campusfrontline.volunteer.enlistment-";
    private final Outbox outbox;

    EnlistmentLog(Outbox outbox) {
        this.outbox = outbox;
    }

    /// Why it is over.
    public enum EndReason {
        DISSOLVED,
        REMOVED,
        TERM,
        TEAM,
        EMERGENCY,
        SUPERIOR
    }

    void asked(Matter matter, List<Enlistment> people) {
        outbox.appendAll(people.stream()
                .map(one -> event(asked(matter, one.person(), one.role().name(), one.changedAt(), one.version())))
                .toList());
    }

    void ended(Matter matter, List<Enlistment> people, EndReason reason) {
        outbox.appendAll(people.stream()
                .map(one ->
                        event(ended(matter, one.person(), one.role().name(), reason, one.changedAt(), one.version())))
                .toList());
    }

    /// For a matter of one person, whose version it is.
    public void tellAsked(Matter matter, String person, String role, Instant now, long version) {
        outbox.append(event(asked(matter, person, role, now, version)));
    }

    public void tellEnded(Matter matter, String person, String role, EndReason reason, Instant now, long version) {
        outbox.append(event(ended(matter, person, role, reason, now, version)));
    }

    private static EnlistmentAsked asked(Matter matter, String person, String role, Instant now, long version) {
        return new EnlistmentAsked(
                matter.id(),
                matter.kind().name(),
                person,
                role,
                matter.tree(),
                matter.unit(),
                matter.titleZh(),
                matter.titleEn(),
                matter.term().start(),
                matter.term().end(),
                now,
                version);
    }

    private static EnlistmentEnded ended(
            Matter matter, String person, String role, EndReason reason, Instant now, long version) {
        return new EnlistmentEnded(
                matter.id(),
                matter.kind().name(),
                person,
                role,
                matter.tree(),
                matter.unit(),
                matter.titleZh(),
                matter.titleEn(),
                matter.term().start(),
                matter.term().end(),
                reason.name(),
                now,
                version);
    }

    private static OutgoingEvent event(EnlistmentEvent event) {
        String step = switch (event) {
            case EnlistmentAsked asked -> "asked";
            case EnlistmentEnded ended -> "ended";
        };
        return new OutgoingEvent(TOPIC, event.matter() + "/" + event.person(), TYPES + step, event.version(), event);
    }
}
