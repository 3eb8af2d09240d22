package org.campusfrontline.volunteer.export;

import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.campusfrontline.platform.Outcome;
import org.campusfrontline.platform.Refusal;
import org.campusfrontline.platform.UseCase;
import org.campusfrontline.platform.identity.Caller;
import org.campusfrontline.platform.problem.CommonProblem;
import org.campusfrontline.volunteer.export.rule.ExportProblem;

/// Hands a table to the person who asked for it, while they still may have it; each reading is audited.
@UseCase
class ReadExport {

    private final ExportStore store;
    private final Exports exports;
    private final Caller caller;
    private final Clock clock;

    ReadExport(ExportStore store, Exports exports, Caller caller, Clock clock) {
        this.store = store;
        this.exports = exports;
        this.caller = caller;
        this.clock = clock;
    }

    /// A file with its content.
    record Taken(ExportFile file, byte[] content) {}

    public Outcome<Taken> read(UUID id) {
        Optional<ExportFile> found = store.find(id).filter(file -> file.person().equals(caller.person()));
        if (found.isEmpty()) {
            return Outcome.refused(CommonProblem.NOT_FOUND);
        }
        ExportFile file = found.get();
        if (!clock.instant().isBefore(file.expiresAt())) {
            return Outcome.refused(Refusal.of(ExportProblem.EXPIRED).with("expiresAt", file.expiresAt()));
        }
        return exports.subject(file.wish()).map(subject -> {
            exports.record("read", id.toString(), file.wish(), subject, Map.of("rows", file.rows()));
            return new Taken(file, store.content(id));
        });
    }
}
