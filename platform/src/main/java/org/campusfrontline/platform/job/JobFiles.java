package org.campusfrontline.platform.job;

import jakarta.inject.Singleton;
import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.campusfrontline.platform.data.Sql;
import org.campusfrontline.platform.vault.Vault;

/// Files that came with jobs, sealed in parts that fit any server's packet limit, and dropped when the job ends.
@Singleton
class JobFiles {

    private static final int PART_BYTES = 1 << 20;
    private final Sql sql;
    private final Vault vault;

    JobFiles(Sql sql, Vault vault) {
        this.sql = sql;
        this.vault = vault;
    }

    void put(UUID job, byte[] file) {
        for (int part = 0; part * PART_BYTES < file.length; part++) {
            byte[] content =
                    Arrays.copyOfRange(file, part * PART_BYTES, Math.min(file.length, (part + 1) * PART_BYTES));
            sql.update(
                    "keep job file",
                    "INSERT INTO job_file (job, part, content) VALUES (?, ?, ?)",
                    job,
                    part,
                    vault.seal(content, context(job, part)));
        }
    }

    byte[] get(UUID job) {
        String select = "SELECT content FROM job_file WHERE job = ? ORDER BY part";
        List<byte[]> parts = sql.list("read job file", select, row -> row.bytes("content"), job);
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        for (int part = 0; part < parts.size(); part++) {
            file.writeBytes(vault.open(parts.get(part), context(job, part)));
        }
        return file.toByteArray();
    }

    void drop(UUID job) {
        sql.update("drop job file", "DELETE FROM job_file WHERE job = ?", job);
    }

    private static String context(UUID job, int part) {
        return "job.file/" + job + "/" + part;
    }
}
