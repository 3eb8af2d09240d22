package org.campusfrontline.volunteer.servicerecord.register;

import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.campusfrontline.platform.data.Row;
import org.campusfrontline.platform.data.Sql;
import org.campusfrontline.platform.vault.SecretToken;
import org.jspecify.annotations.Nullable;

/// Rows of records and of their readings. Whoever changes a record locks it.
@Singleton
public class ServiceRecordStore {

    private static final String SELECT = """
            SELECT id, person, reader, purpose, served_from, served_to, issued_at, expires_at, hash IS NOT NULL AS linked,
                ended_at, version
            FROM service_record WHERE\s""";
    private static final String INSERT = """
            INSERT INTO service_record
                (id, person, reader, purpose, served_from, served_to, issued_at, expires_at, version)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, 1)
            """;
    private static final String READS = """
            SELECT id, read_at, account FROM service_record_read
            WHERE record = ? AND (? IS NULL OR id < ?) ORDER BY id DESC LIMIT\s""";
    private final Sql sql;

    ServiceRecordStore(Sql sql) {
        this.sql = sql;
    }

    void insert(ServiceRecord made) {
        sql.update(
                "insert service record",
                INSERT,
                made.id(),
                made.person(),
                made.reader(),
                made.purpose(),
                made.from(),
                made.to(),
                made.issuedAt(),
                made.expiresAt());
    }

    Optional<ServiceRecord> find(UUID id) {
        return sql.one("read service record", SELECT + "id = ?", ServiceRecordStore::read, id);
    }

    Optional<ServiceRecord> lock(UUID id) {
        return sql.one("lock service record", SELECT + "id = ? FOR UPDATE", ServiceRecordStore::read, id);
    }

    /// Held shared until the transaction ends, so that no reading passes a withdrawal.
    public Optional<ServiceRecord> holdOfLink(String secret) {
        return sql.one(
                "read linked service record",
                SELECT + "hash = ? LOCK IN SHARE MODE",
                ServiceRecordStore::read,
                SecretToken.hash(secret));
    }

    List<ServiceRecord> lockOpenOf(String person, Instant now) {
        return sql.list(
                "lock open service records",
                SELECT + "person = ? AND ended_at IS NULL AND expires_at > ? ORDER BY id FOR UPDATE",
                ServiceRecordStore::read,
                person,
                now);
    }

    List<ServiceRecord> page(String person, @Nullable UUID before, int most) {
        List<Object> values = new ArrayList<>(List.of(person));
        String further = "";
        if (before != null) {
            further = " AND id < ?";
            values.add(before);
        }
        return sql.list(
                "list service records",
                SELECT + "person = ?" + further + " ORDER BY id DESC LIMIT " + most,
                ServiceRecordStore::read,
                values.toArray());
    }

    void link(ServiceRecord next, String secret) {
        sql.update(
                "link service record",
                "UPDATE service_record SET hash = ?, version = ? WHERE id = ?",
                SecretToken.hash(secret),
                next.version(),
                next.id());
    }

    void end(ServiceRecord next) {
        sql.update(
                "end service record",
                "UPDATE service_record SET ended_at = ?, version = ? WHERE id = ?",
                next.endedAt(),
                next.version(),
                next.id());
    }

    /// `account` where the reader had signed in.
    public void noteReading(UUID id, ServiceRecord record, Instant at, @Nullable String account) {
        sql.update(
                "note reading of service record",
                "INSERT INTO service_record_read (id, record, read_at, account) VALUES (?, ?, ?, ?)",
                id,
                record.id(),
                at,
                account);
    }

    List<ReadingView> readings(UUID record, @Nullable UUID before, int most) {
        return sql.list(
                "list readings of service record",
                READS + most,
                row -> new ReadingView(row.id("id"), row.instant("read_at"), row.findText("account")),
                record,
                before,
                before);
    }

    private static ServiceRecord read(Row row) throws SQLException {
        return new ServiceRecord(
                row.id("id"),
                row.text("person"),
                row.text("reader"),
                row.text("purpose"),
                LocalDate.parse(row.text("served_from")),
                LocalDate.parse(row.text("served_to")),
                row.instant("issued_at"),
                row.instant("expires_at"),
                row.number("linked") != 0,
                row.findInstant("ended_at"),
                row.number("version"));
    }
}
