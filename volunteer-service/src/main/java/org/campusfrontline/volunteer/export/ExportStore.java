package org.campusfrontline.volunteer.export;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import java.io.ByteArrayOutputStream;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.campusfrontline.platform.data.Row;
import org.campusfrontline.platform.data.Sql;
import org.campusfrontline.platform.vault.Vault;

/// Tables for as long as they can be read: sealed, in parts that fit any server's packet limit.
@Singleton
class ExportStore {

    private static final int PART_BYTES = 1 << 20;
    private final Sql sql;
    private final Vault vault;
    private final ObjectMapper json;

    ExportStore(Sql sql, Vault vault, ObjectMapper json) {
        this.sql = sql;
        this.vault = vault;
        this.json = json;
    }

    void put(ExportFile file, byte[] content) {
        sql.update(
                "keep export",
                "INSERT INTO export_file (id, person, wish, file_name, row_count, expires_at) VALUES (?, ?, ?, ?, ?, ?)",
                file.id(),
                file.person(),
                text(file.wish()),
                file.fileName(),
                file.rows(),
                file.expiresAt());
        for (int part = 0; part * PART_BYTES < content.length; part++) {
            byte[] piece =
                    Arrays.copyOfRange(content, part * PART_BYTES, Math.min(content.length, (part + 1) * PART_BYTES));
            sql.update(
                    "keep export part",
                    "INSERT INTO export_part (export, part, content) VALUES (?, ?, ?)",
                    file.id(),
                    part,
                    vault.seal(piece, context(file.id(), part)));
        }
    }

    Optional<ExportFile> find(UUID id) {
        return sql.one(
                "find export",
                "SELECT id, person, wish, file_name, row_count, expires_at FROM export_file WHERE id = ?",
                this::read,
                id);
    }

    byte[] content(UUID id) {
        List<byte[]> parts = sql.list(
                "read export",
                "SELECT content FROM export_part WHERE export = ? ORDER BY part",
                row -> row.bytes("content"),
                id);
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        for (int part = 0; part < parts.size(); part++) {
            whole.writeBytes(vault.open(parts.get(part), context(id, part)));
        }
        return whole.toByteArray();
    }

    /// The content of what has expired; that it was stays for a while.
    void dropContent(Instant now) {
        sql.update(
                "drop expired exports",
                "DELETE p FROM export_part p JOIN export_file f ON f.id = p.export WHERE f.expires_at <= ?",
                now);
    }

    void forget(Instant before) {
        sql.update("forget exports", "DELETE FROM export_file WHERE expires_at <= ?", before);
    }

    private ExportFile read(Row row) throws SQLException {
        try {
            return new ExportFile(
                    row.id("id"),
                    row.text("person"),
                    json.readValue(row.text("wish"), ExportWish.class),
                    row.text("file_name"),
                    Math.toIntExact(row.number("row_count")),
                    row.instant("expires_at"));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("an export's wish is not what was written", e);
        }
    }

    private String text(ExportWish wish) {
        try {
            return json.writeValueAsString(wish);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a wish is always JSON", e);
        }
    }

    private static String context(UUID id, int part) {
        return "export_part/" + id + "/" + part;
    }
}
