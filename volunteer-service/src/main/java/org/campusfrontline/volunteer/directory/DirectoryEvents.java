package org.campusfrontline.volunteer.directory;

import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import org.campusfrontline.platform.outbox.Outbox;
import org.campusfrontline.platform.outbox.OutgoingEvent;
import org.campusfrontline.volunteer.directory.event.DirectoryEvent;
import org.campusfrontline.volunteer.directory.event.DirectoryHeard;
import org.campusfrontline.volunteer.directory.event.EmergencyChanged;
import org.campusfrontline.volunteer.directory.event.GrantChanged;
import org.campusfrontline.volunteer.directory.event.PersonChanged;
import org.campusfrontline.volunteer.directory.event.TokenRevoked;
import org.campusfrontline.volunteer.directory.event.UnitChanged;

/// Knows the topic and type of each event and hands it to the outbox of the running transaction.
@Singleton
public class DirectoryEvents {

    private final Outbox outbox;

    DirectoryEvents(Outbox outbox) {
        this.outbox = outbox;
    }

    public void publish(DirectoryEvent event) {
        outbox.append(outgoing(event));
    }

    public void publishAll(Collection<? extends DirectoryEvent> events) {
        List<OutgoingEvent> outgoing =
                events.stream().map(DirectoryEvents::outgoing).toList();
        outbox.appendAll(outgoing);
    }

    private static OutgoingEvent outgoing(DirectoryEvent event) {
        return switch (event) {
            case UnitChanged unit -> of("unit", "unit-changed", unit);
            case PersonChanged person -> of("person", "person-changed", person);
            case GrantChanged grant -> of("grant", "grant-changed", grant);
            case EmergencyChanged emergency -> of("emergency", "emergency-changed", emergency);
            case TokenRevoked revocation -> of("revocation", "token-revoked", revocation);
            case DirectoryHeard heard -> of("grant", "directory-heard", heard);
        };
    }

    private static OutgoingEvent of(String aggregate, String type, DirectoryEvent event) {
        return new OutgoingEvent(
                "volunteer." + aggregate + ".v1",
                event.key(),
                "org.campusfrontline.volunteer." + type,
                event.version(),
                event);
    }
}
