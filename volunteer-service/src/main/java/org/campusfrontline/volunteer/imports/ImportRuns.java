package org.campusfrontline.volunteer.imports;

import jakarta.inject.Singleton;
import java.util.Map;
import java.util.function.Function;
import org.campusfrontline.platform.Outcome;
import org.campusfrontline.platform.imports.ImportPlan;
import org.campusfrontline.platform.imports.Parsed;
import org.campusfrontline.platform.job.JobRun;
import org.campusfrontline.platform.problem.ProblemCatalogue;

/// Runs an import's job: reads the file, lets a use case take the rows in one transaction, reports what came of it.
@Singleton
public class ImportRuns {

    private final ProblemCatalogue catalogue;

    ImportRuns(ProblemCatalogue catalogue) {
        this.catalogue = catalogue;
    }

    /// A refusal other than the faults it found itself fails the job.
    public <T> void run(JobRun run, ImportPlan<T> plan, Function<Intake<T>, Outcome<DirectoryReport>> take) {
        ImportInput input = run.input(ImportInput.class);
        run.progress(1, "reading-rows", Map.of());
        Parsed<T> parsed = plan.read(run.file(), input.format());
        Intake<T> intake = new Intake<>(run, input, parsed, catalogue);
        if (!parsed.faults().isEmpty()) {
            run.result(intake.report());
            return;
        }
        Outcome<DirectoryReport> outcome = take.apply(intake);
        if (intake.mayWrite()) {
            outcome.orThrow();
        } else {
            run.result(intake.report());
        }
    }
}
