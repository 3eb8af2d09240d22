package org.campusfrontline.roster.carefund.grant;

import jakarta.inject.Singleton;
import java.util.Map;
import java.util.UUID;
import org.campusfrontline.platform.audit.Audit;
import org.campusfrontline.platform.audit.AuditEntry;
import org.campusfrontline.platform.outbox.Outbox;
import org.campusfrontline.platform.outbox.OutgoingEvent;

/// What the audit and other services hear of grants: numbers, never what was decided and never why.
@Singleton
class GrantLog {

    private static final String TOPIC = "roster.hardship-grant.v1";
    private static final String TYPE = "org.campusfrontline.roster.hardship-grant-decided";
    private final Audit audit;
    private final Outbox outbox;

    GrantLog(Audit audit, Outbox outbox) {
        this.audit = audit;
        this.outbox = outbox;
    }

    void decided(HardshipGrant grant) {
        note("hardship-grant.decided", grant);
    }

    void opened(HardshipGrant grant) {
        note("hardship-grant.proof-opened", grant);
    }

    void paid(HardshipGrant grant) {
        note("hardship-grant.paid", grant);
    }

    void told(HardshipGrant grant) {
        outbox.append(new OutgoingEvent(
                TOPIC,
                grant.id().toString(),
                TYPE,
                grant.version(),
                new HardshipGrantDecided(grant.id(), grant.person(), grant.version())));
    }

    private void note(String action, HardshipGrant grant) {
        audit.record(new AuditEntry(action, "hardship-grant", grant.id().toString(), null, Map.of()));
    }

    /// An application is decided; the person reads there what.
    record HardshipGrantDecided(UUID grant, String person, long version) {}
}
