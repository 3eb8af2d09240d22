package org.campusfrontline.volunteer.hours.ledger;

import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.Map;
import org.campusfrontline.platform.audit.Audit;
import org.campusfrontline.platform.audit.AuditEntry;
import org.campusfrontline.platform.outbox.Outbox;
import org.campusfrontline.platform.outbox.OutgoingEvent;
import org.campusfrontline.volunteer.hours.ledger.event.HoursBooked;

/// Tells a booking to the audit trail and to the other services, in the transaction of the booking.
@Singleton
class EntryLog {

    private static final String TOPIC = "volunteer.hours.v1";
    private static final String TYPE = "org.campusfrontline.volunteer.hours-booked";
    private static final long ONLY_VERSION = 1;
    private final Audit audit;
    private final Outbox outbox;

    EntryLog(Audit audit, Outbox outbox) {
        this.audit = audit;
        this.outbox = outbox;
    }

    void booked(HoursEntry entry) {
        String id = entry.id().toString();
        String action = entry.isReversal() ? "hours-entry.reversed" : "hours-entry.booked";
        audit.record(new AuditEntry(action, "hours-entry", id, entry.service().unit(), facts(entry)));
        outbox.append(new OutgoingEvent(TOPIC, id, TYPE, ONLY_VERSION, event(entry)));
    }

    private static Map<String, Object> facts(HoursEntry entry) {
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("person", entry.service().person());
        facts.put("minutes", entry.minutes());
        facts.put("source", entry.source());
        facts.put("month", entry.bookedMonth().toString());
        facts.put("originKind", entry.origin().kind());
        facts.put("origin", entry.origin().id());
        if (entry.corrects() != null) {
            facts.put("corrects", entry.corrects());
        }
        return facts;
    }

    private static HoursBooked event(HoursEntry entry) {
        Service service = entry.service();
        return new HoursBooked(
                entry.id(),
                service.person(),
                service.tree(),
                service.unit(),
                service.kind().name(),
                service.activity(),
                entry.source().name(),
                entry.minutes(),
                service.span().start(),
                service.span().end(),
                entry.servedOn(),
                entry.bookedMonth().toString(),
                entry.reverses(),
                entry.corrects(),
                entry.bookedAt(),
                ONLY_VERSION);
    }
}
