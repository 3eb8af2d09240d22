package org.campusfrontline.volunteer.servicerecord.reading;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.campusfrontline.platform.Outcome;
import org.campusfrontline.platform.Refusal;
import org.campusfrontline.platform.UseCase;
import org.campusfrontline.platform.audit.Audit;
import org.campusfrontline.platform.audit.AuditEntry;
import org.campusfrontline.platform.http.Cursor;
import org.campusfrontline.platform.http.Page;
import org.campusfrontline.platform.identity.Caller;
import org.campusfrontline.platform.problem.CommonProblem;
import org.campusfrontline.platform.time.Ids;
import org.campusfrontline.platform.time.Moments;
import org.campusfrontline.volunteer.hours.history.ServedEntry;
import org.campusfrontline.volunteer.hours.history.ServedHours;
import org.campusfrontline.volunteer.hours.history.ServedLine;
import org.campusfrontline.volunteer.member.Member;
import org.campusfrontline.volunteer.member.Members;
import org.campusfrontline.volunteer.servicerecord.reading.ReadRecordView.ServiceEntry;
import org.campusfrontline.volunteer.servicerecord.reading.ReadRecordView.ServiceSum;
import org.campusfrontline.volunteer.servicerecord.register.ServiceRecord;
import org.campusfrontline.volunteer.servicerecord.register.ServiceRecordStore;
import org.jspecify.annotations.Nullable;

/// Shows a record to whoever holds its link, and notes it for the person in the same transaction: nothing is read that
/// is not noted.
@UseCase
class ReadServiceRecord {

    private final ServiceRecordStore store;
    private final ServedHours hours;
    private final Members members;
    private final Audit audit;
    private final Caller caller;
    private final Ids ids;
    private final Clock clock;

    ReadServiceRecord(
            ServiceRecordStore store,
            ServedHours hours,
            Members members,
            Audit audit,
            Caller caller,
            Ids ids,
            Clock clock) {
        this.store = store;
        this.hours = hours;
        this.members = members;
        this.audit = audit;
        this.caller = caller;
        this.ids = ids;
        this.clock = clock;
    }

    public Outcome<ReadRecordView> read(String secret, @Nullable String cursor, int limit) {
        UUID after = Cursor.read(cursor, 1).map(Cursor::id).orElse(null);
        Optional<ServiceRecord> found = store.holdOfLink(secret);
        if (found.isEmpty()) {
            return Outcome.refused(CommonProblem.NOT_FOUND);
        }
        ServiceRecord record = found.get();
        Instant now = Moments.stored(clock.instant());
        Optional<Refusal> refusal = record.stateAt(now).refusalToRead();
        if (refusal.isPresent()) {
            return Outcome.refused(refusal.get());
        }
        note(record, now);
        return Outcome.done(view(record, now, after, limit));
    }

    private void note(ServiceRecord record, Instant now) {
        String reader = caller.person();
        store.noteReading(ids.next(), record, now, reader.equals(Caller.SYSTEM) ? null : reader);
        audit.record(new AuditEntry(
                "service-record.read", "service-record", record.id().toString(), null, Map.of()));
    }

    private ReadRecordView view(ServiceRecord record, Instant now, @Nullable UUID after, int limit) {
        List<ServedLine> lines = hours.lines(record.served(), now);
        Page<ServiceEntry> entries = Page.of(
                hours.entries(record.served(), now, after, limit + 1).stream()
                        .map(ReadServiceRecord::entry)
                        .toList(),
                limit,
                last -> Cursor.at(last.id()));
        return new ReadRecordView(
                members.find(record.person()).map(Member::displayName).orElseThrow(),
                record.reader(),
                record.purpose(),
                record.from(),
                record.to(),
                now,
                record.expiresAt(),
                lines.stream().mapToLong(ServedLine::minutes).sum(),
                lines.stream().map(ReadServiceRecord::sum).toList(),
                entries.items(),
                entries.next());
    }

    private static ServiceSum sum(ServedLine line) {
        return new ServiceSum(
                line.unit(),
                line.kind(),
                line.titleZh(),
                line.titleEn(),
                line.firstDay(),
                line.lastDay(),
                line.minutes());
    }

    private static ServiceEntry entry(ServedEntry entry) {
        return new ServiceEntry(
                entry.id(),
                entry.unit(),
                entry.kind(),
                entry.titleZh(),
                entry.titleEn(),
                entry.source(),
                entry.servedOn(),
                entry.minutes());
    }
}
