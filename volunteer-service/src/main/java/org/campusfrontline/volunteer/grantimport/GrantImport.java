package org.campusfrontline.volunteer.grantimport;

import jakarta.inject.Singleton;
import java.time.ZoneId;
import org.campusfrontline.platform.job.JobHandler;
import org.campusfrontline.platform.job.JobRun;
import org.campusfrontline.volunteer.imports.ImportKind;
import org.campusfrontline.volunteer.imports.ImportRuns;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/// The job that imports grants.
@Singleton
class GrantImport implements JobHandler {

    private final ImportRuns runs;
    private final ImportGrants importGrants;
    private final GrantColumns columns;

    GrantImport(
            ImportRuns runs,
            ImportGrants importGrants,
            @ConfigProperty(name = "campus.zone", defaultValue = "Asia/Shanghai") ZoneId zone) {
        this.runs = runs;
        this.importGrants = importGrants;
        this.columns = new GrantColumns(zone);
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
