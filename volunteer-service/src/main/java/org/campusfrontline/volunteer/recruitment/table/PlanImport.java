package org.campusfrontline.volunteer.recruitment.table;

import jakarta.inject.Singleton;
import java.time.ZoneId;
import org.campusfrontline.platform.job.JobHandler;
import org.campusfrontline.platform.job.JobRun;
import org.campusfrontline.volunteer.imports.ImportKind;
import org.campusfrontline.volunteer.imports.ImportRuns;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/// The job that takes posts and shifts into an activity.
@Singleton
class PlanImport implements JobHandler {

    private final ImportRuns runs;
    private final TakePlan takePlan;
    private final PlanColumns columns;

    PlanImport(
            ImportRuns runs,
            TakePlan takePlan,
            @ConfigProperty(name = "campus.zone", defaultValue = "Asia/Shanghai") ZoneId zone) {
        this.runs = runs;
        this.takePlan = takePlan;
        this.columns = new PlanColumns(zone);
    }

    @Override
    public String kind() {
        return ImportKind.ACTIVITY_PLAN.job();
    }

    @Override
    public void run(JobRun run) {
        runs.run(run, columns.plan(), takePlan::take);
    }
}
