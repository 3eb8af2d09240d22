package org.campusfrontline.volunteer.unitimport;

import jakarta.inject.Singleton;
import org.campusfrontline.platform.job.JobHandler;
import org.campusfrontline.platform.job.JobRun;
import org.campusfrontline.platform.time.CampusTime;
import org.campusfrontline.volunteer.imports.ImportKind;
import org.campusfrontline.volunteer.imports.ImportRuns;

/// The job that imports units.
@Singleton
class UnitImport implements JobHandler {

    private final ImportRuns runs;
    private final ImportUnits importUnits;
    private final UnitColumns columns;

    UnitImport(ImportRuns runs, ImportUnits importUnits, CampusTime campus) {
        this.runs = runs;
        this.importUnits = importUnits;
        this.columns = new UnitColumns(campus.zone());
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
