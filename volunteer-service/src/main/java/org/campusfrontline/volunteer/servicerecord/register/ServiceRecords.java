package org.campusfrontline.volunteer.servicerecord.register;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.campusfrontline.platform.Outcome;
import org.campusfrontline.platform.Refusal;
import org.campusfrontline.platform.action.Actions;
import org.campusfrontline.platform.audit.Audit;
import org.campusfrontline.platform.audit.AuditEntry;
import org.campusfrontline.platform.http.Cursor;
import org.campusfrontline.platform.http.Page;
import org.campusfrontline.platform.identity.Caller;
import org.campusfrontline.platform.problem.CommonProblem;
import org.campusfrontline.volunteer.departure.DepartureStep;
import org.jspecify.annotations.Nullable;

/// The caller's own records: how they are found, shown, told to the audit trail, and ended when their person leaves.
@Singleton
class ServiceRecords implements DepartureStep {

    private final ServiceRecordStore store;
    private final Actions actions;
    private final Audit audit;
    private final Caller caller;
    private final Clock clock;

    ServiceRecords(ServiceRecordStore store, Actions actions, Audit audit, Caller caller, Clock clock) {
        this.store = store;
        this.actions = actions;
        this.audit = audit;
        this.caller = caller;
        this.clock = clock;
    }

    Optional<ServiceRecord> find(UUID id) {
        return store.find(id).filter(this::isOwn);
    }

    Page<ServiceRecordView> page(@Nullable String cursor, int limit) {
        UUID before = Cursor.read(cursor, 1).map(Cursor::id).orElse(null);
        List<ServiceRecordView> rows = store.page(caller.person(), before, limit + 1).stream()
                .map(this::view)
                .toList();
        return Page.of(rows, limit, last -> Cursor.at(last.id()));
    }

    Page<ReadingView> readings(UUID record, @Nullable String cursor, int limit) {
        UUID before = Cursor.read(cursor, 1).map(Cursor::id).orElse(null);
        return Page.of(store.readings(record, before, limit + 1), limit, last -> Cursor.at(last.id()));
    }

    /// Locked, in the version that the client knows, while it is open.
    Outcome<ServiceRecord> toChange(UUID id, long expectedVersion) {
        Optional<ServiceRecord> found = store.lock(id).filter(this::isOwn);
        if (found.isEmpty()) {
            return Outcome.refused(CommonProblem.NOT_FOUND);
        }
        ServiceRecord record = found.get();
        if (record.version() != expectedVersion) {
            return Outcome.refused(CommonProblem.PRECONDITION_FAILED);
        }
        return refusalToChange(record)
                .<Outcome<ServiceRecord>>map(Outcome::refused)
                .orElseGet(() -> Outcome.done(record));
    }

    ServiceRecordView view(ServiceRecord record) {
        Optional<Refusal> refusal = refusalToChange(record);
        return new ServiceRecordView(
                record.id(),
                record.stateAt(clock.instant()),
                record.reader(),
                record.purpose(),
                record.from(),
                record.to(),
                record.issuedAt(),
                record.expiresAt(),
                record.linked(),
                record.endedAt(),
                record.version(),
                List.of(actions.of("link", refusal), actions.of("withdraw", refusal)));
    }

    ServiceRecord end(ServiceRecord record, Instant now, String action) {
        ServiceRecord ended = record.end(now);
        store.end(ended);
        told(ended, action);
        return ended;
    }

    /// Who may read is the person's own affair: the trail has the record's id, not reader or purpose.
    void told(ServiceRecord record, String action) {
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("person", record.person());
        facts.put("expiresAt", record.expiresAt());
        facts.put("version", record.version());
        audit.record(new AuditEntry(
                "service-record." + action, "service-record", record.id().toString(), null, facts));
    }

    @Override
    public Optional<Refusal> depart(String person, Instant at) {
        store.lockOpenOf(person, at).forEach(record -> end(record, at, "ended"));
        return Optional.empty();
    }

    private Optional<Refusal> refusalToChange(ServiceRecord record) {
        return record.stateAt(clock.instant()).refusalToChange();
    }

    private boolean isOwn(ServiceRecord record) {
        return record.person().equals(caller.person());
    }
}
