package org.campusfrontline.volunteer.servicerecord.register;

import java.util.UUID;
import org.campusfrontline.platform.Outcome;
import org.campusfrontline.platform.UseCase;
import org.campusfrontline.platform.vault.SecretToken;

/// Tells the person, once, the link to hand to the reader; a link given before is worth nothing any more.
@UseCase
class LinkServiceRecord {

    /// As text 32 characters, which a QR code of ours holds.
    private static final int BYTES = 24;

    private final ServiceRecordStore store;
    private final ServiceRecords records;

    LinkServiceRecord(ServiceRecordStore store, ServiceRecords records) {
        this.store = store;
        this.records = records;
    }

    public Outcome<ServiceRecordLinkView> link(UUID id, long expectedVersion) {
        return records.toChange(id, expectedVersion).map(this::linked);
    }

    private ServiceRecordLinkView linked(ServiceRecord record) {
        String secret = SecretToken.next(BYTES);
        ServiceRecord next = record.link();
        store.link(next, secret);
        records.told(next, "linked");
        return ServiceRecordLinkView.of(secret, next.expiresAt(), next.version());
    }
}
