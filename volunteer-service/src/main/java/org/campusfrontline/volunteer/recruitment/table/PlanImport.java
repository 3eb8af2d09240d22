package org.campusfrontline.volunteer.recruitment.table;

import jakarta.inject.Singleton;
import org.campusfrontline.platform.job.JobHandler;
import org.campusfrontline.platform.job.JobRun;
import org.campusfrontline.platform.time.CampusTime;
import org.campusfrontline.volunteer.imports.ImportKind;
import org.campusfrontline.volunteer.imports.ImportRuns;

/// The job that takes posts and shifts into an activity.
@Singleton
class PlanImport implements JobHandler {

    private final ImportRuns runs;
    private final TakePlan takePlan;
    private final PlanColumns columns;

    PlanImport(ImportRuns runs, TakePlan takePlan, CampusTime campus) {
        this.runs = runs;
        this.takePlan = takePlan;
        this.columns = new PlanColumns(campus.zone());
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
