package org.campusfrontline.volunteer.export;

import java.util.Map;
import org.campusfrontline.platform.Outcome;
import org.campusfrontline.platform.UseCase;
import org.campusfrontline.platform.job.JobRun;
import org.campusfrontline.volunteer.export.ExportSource.Subject;

/// Keeps a table that was made and ends its job, both or neither.
@UseCase
class KeepExport {

    private final ExportStore store;
    private final Exports exports;

    KeepExport(ExportStore store, Exports exports) {
        this.store = store;
        this.exports = exports;
    }

    public Outcome<ExportReport> keep(JobRun run, ExportFile file, Subject subject, byte[] content) {
        store.put(file, content);
        exports.record("made", file.id().toString(), file.wish(), subject, Map.of("rows", file.rows()));
        ExportReport report = new ExportReport(file.rows(), file.path(), file.fileName(), file.expiresAt());
        run.result(report);
        return Outcome.done(report);
    }
}
