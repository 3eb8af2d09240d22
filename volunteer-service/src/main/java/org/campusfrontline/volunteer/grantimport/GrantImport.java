package org.campusfrontline.volunteer.grantimport;

import jakarta.inject.Singleton;
import org.campusfrontline.platform.job.JobHandler;
import org.campusfrontline.platform.job.JobRun;
import org.campusfrontline.platform.time.CampusTime;
import org.campusfrontline.volunteer.imports.ImportKind;
import org.campusfrontline.volunteer.imports.ImportRuns;

/// The job that imports grants.
@Singleton
class GrantImport implements JobHandler {

    private final ImportRuns runs;
    private final ImportGrants importGrants;
    private final GrantColumns columns;

    GrantImport(ImportRuns runs, ImportGrants importGrants, CampusTime campus) {
        this.runs = runs;
        this.importGrants = importGrants;
        this.columns = new GrantColumns(campus.zone());
    }

    @Override
    public String kind() {
        return ImportKind.GRANTS.job();
    }

    @Override
    public void run(JobRun run) {
        runs.run(run, columns.plan(), importGrants::take);
    }
}
