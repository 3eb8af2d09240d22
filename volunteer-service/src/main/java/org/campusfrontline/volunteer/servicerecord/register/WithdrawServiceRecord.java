package org.campusfrontline.volunteer.servicerecord.register;

import java.time.Clock;
import java.util.UUID;
import org.campusfrontline.platform.Outcome;
import org.campusfrontline.platform.UseCase;
import org.campusfrontline.platform.time.Moments;

/// The person takes a record back; from the commit on its link shows nothing.
@UseCase
class WithdrawServiceRecord {

    private final ServiceRecords records;
    private final Clock clock;

    WithdrawServiceRecord(ServiceRecords records, Clock clock) {
        this.records = records;
        this.clock = clock;
    }

    public Outcome<ServiceRecordView> withdraw(UUID id, long expectedVersion) {
        return records.toChange(id, expectedVersion)
                .map(record -> records.view(records.end(record, Moments.stored(clock.instant()), "withdrawn")));
    }
}
