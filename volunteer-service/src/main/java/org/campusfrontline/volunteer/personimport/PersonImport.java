package org.campusfrontline.volunteer.personimport;

import jakarta.inject.Singleton;
import org.campusfrontline.platform.job.JobHandler;
import org.campusfrontline.platform.job.JobRun;
import org.campusfrontline.volunteer.imports.ImportKind;
import org.campusfrontline.volunteer.imports.ImportRuns;

/// The job that imports people.
@Singleton
class PersonImport implements JobHandler {

    private final ImportRuns runs;
    private final ImportPeople importPeople;
    private final PersonColumns columns = new PersonColumns();

    PersonImport(ImportRuns runs, ImportPeople importPeople) {
        this.runs = runs;
        this.importPeople = importPeople;
    }

    @Override
    public String kind() {
        return ImportKind.PEOPLE.job();
    }

    @Override
    public void run(JobRun run) {
        runs.run(run, columns.plan(), importPeople::take);
    }
}
