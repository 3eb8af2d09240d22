package org.campusfrontline.volunteer.revocation;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import org.campusfrontline.platform.Refusal;
import org.campusfrontline.platform.audit.Audit;
import org.campusfrontline.platform.audit.AuditEntry;
import org.campusfrontline.platform.data.Sql;
import org.campusfrontline.platform.identity.Caller;
import org.campusfrontline.volunteer.departure.DepartureStep;
import org.campusfrontline.volunteer.directory.DirectoryEvents;
import org.jspecify.annotations.Nullable;

/// Makes the tokens of a subject worthless from now on, also when a person leaves.
@Singleton
class Revocations implements DepartureStep {

    /// Two who revoke at once meet at this row; its first real version is 1.
    private static final String ENSURE = """
            INSERT INTO token_revocation (subject, not_before, revoked_by, version) VALUES (?, ?, ?, 0)
            ON DUPLICATE KEY UPDATE subject = VALUES(subject)""";

    private final RevocationRepository revocations;
    private final Sql sql;
    private final DirectoryEvents events;
    private final Audit audit;
    private final Caller caller;
    private final Clock clock;

    Revocations(
            RevocationRepository revocations,
            Sql sql,
            DirectoryEvents events,
            Audit audit,
            Caller caller,
            Clock clock) {
        this.revocations = revocations;
        this.sql = sql;
        this.events = events;
        this.audit = audit;
        this.caller = caller;
        this.clock = clock;
    }

    @Override
    public Optional<Refusal> depart(String person, Instant at) {
        revoke(person, null);
        return Optional.empty();
    }

    /// A token's own time has whole seconds, so that the next whole second is the first at which one counts again.
    TokenRevocation revoke(String subject, @Nullable String reason) {
        Instant notBefore = clock.instant().truncatedTo(ChronoUnit.SECONDS).plusSeconds(1);
        sql.update("make revocation row", ENSURE, subject, Instant.EPOCH, caller.person());
        TokenRevocation revocation = revocations.locked(subject).orElseThrow();
        revocation.renew(notBefore, reason, caller.person());
        revocations.flush();
        events.publish(revocation.revoked());
        audit.record(new AuditEntry("token.revoked", "subject", subject, null, Map.of()));
        return revocation;
    }
}
