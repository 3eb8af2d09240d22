package org.campusfrontline.volunteer.servicerecord.register;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.campusfrontline.volunteer.hours.history.ServedScope;
import org.campusfrontline.volunteer.servicerecord.rule.RecordState;
import org.jspecify.annotations.Nullable;

/// One reader, one purpose, one end. It holds no figures: those are the ledger's at the time of reading.
public record ServiceRecord(
        UUID id,
        String person,
        String reader,
        String purpose,
        LocalDate from,
        LocalDate to,
        Instant issuedAt,
        Instant expiresAt,
        boolean linked,
        @Nullable Instant endedAt,
        long version) {

    public RecordState stateAt(Instant now) {
        return RecordState.of(endedAt, expiresAt, now);
    }

    public ServedScope served() {
        return ServedScope.of(person, from, to);
    }

    ServiceRecord end(Instant now) {
        return new ServiceRecord(id, person, reader, purpose, from, to, issuedAt, expiresAt, linked, now, version + 1);
    }

    ServiceRecord link() {
        return new ServiceRecord(
                id, person, reader, purpose, from, to, issuedAt, expiresAt, true, endedAt, version + 1);
    }
}
