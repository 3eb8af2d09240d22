package org.campusfrontline.volunteer.unitimport;

import jakarta.inject.Singleton;
import java.time.ZoneId;
import org.campusfrontline.platform.job.JobHandler;
import org.campusfrontline.platform.job.JobRun;
import org.campusfrontline.volunteer.imports.ImportKind;
import org.campusfrontline.volunteer.imports.ImportRuns;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/// The job that imports units.
@Singleton
class UnitImport implements JobHandler {

    private final ImportRuns runs;
    private final ImportUnits importUnits;
    private final UnitColumns columns;

    UnitImport(
            ImportRuns runs,
            ImportUnits importUnits,
            @ConfigProperty(name = "campus.zone", defaultValue = "Asia/Shanghai") ZoneId zone) {
        this.runs = runs;
        this.importUnits = importUnits;
        this.columns = new UnitColumns(zone);
    }

    @Override
    public String kind() {
        return ImportKind.UNITS.job();
    }

    @Override
    public void run(JobRun run) {
        runs.run(run, columns.plan(), importUnits::take);
    }
}
