package org.campusfrontline.volunteer.export;

import jakarta.inject.Singleton;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Map;
import org.campusfrontline.platform.identity.Caller;
import org.campusfrontline.platform.job.JobHandler;
import org.campusfrontline.platform.job.JobRun;
import org.campusfrontline.platform.time.CampusTime;
import org.campusfrontline.platform.time.Moments;
import org.campusfrontline.volunteer.export.ExportSource.Subject;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/// Makes a table as the person who asked for it.
@Singleton
class ExportJob implements JobHandler {

    static final String KIND = "export";
    private final Exports exports;
    private final KeepExport keepExport;
    private final Caller caller;
    private final Clock clock;
    private final ZoneId zone;
    private final Duration kept;

    ExportJob(
            Exports exports,
            KeepExport keepExport,
            Caller caller,
            Clock clock,
            CampusTime campus,
            @ConfigProperty(name = "campus.export.kept", defaultValue = "1H") Duration kept) {
        this.exports = exports;
        this.keepExport = keepExport;
        this.caller = caller;
        this.clock = clock;
        this.zone = campus.zone();
        this.kept = kept;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void run(JobRun run) {
        ExportInput input = run.input(ExportInput.class);
        ExportWish wish = input.wish();
        Subject subject = exports.subject(wish).orThrow();
        run.progress(1, "reading-rows", Map.of());
        Instant now = Moments.stored(clock.instant());
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        Watermark mark = new Watermark(run.id(), caller.person(), wish.purpose(), now);
        int rows;
        try (SheetWriter sheet = new SheetWriter(content, mark, input.language(), zone)) {
            exports.source(wish).write(wish, input.language(), sheet);
            rows = sheet.rows();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        ExportFile file = new ExportFile(run.id(), mark.person(), wish, name(wish, subject, now), rows, now.plus(kept));
        keepExport.keep(run, file, subject, content.toByteArray()).orThrow();
    }

    private String name(ExportWish wish, Subject subject, Instant now) {
        String kind = wish.kind().name().toLowerCase(Locale.ROOT).replace('_', '-');
        return kind + "-" + subject.name() + "-" + now.atZone(zone).toLocalDate() + ".xlsx";
    }
}
