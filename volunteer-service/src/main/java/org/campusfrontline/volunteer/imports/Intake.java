package org.campusfrontline.volunteer.imports;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CancellationException;
import org.campusfrontline.platform.Outcome;
import org.campusfrontline.platform.Refusal;
import org.campusfrontline.platform.imports.ImportProblem;
import org.campusfrontline.platform.imports.Parsed;
import org.campusfrontline.platform.imports.RowFault;
import org.campusfrontline.platform.job.JobRun;
import org.campusfrontline.platform.problem.ProblemCatalogue;
import org.campusfrontline.volunteer.directory.Effect;

/// One file on its way in: its rows, the faults found so far, and what each row does.
public final class Intake<T> {

    private final JobRun run;
    private final ImportInput input;
    private final Parsed<T> parsed;
    private final ProblemCatalogue catalogue;
    private final Map<Effect, Integer> effects = new EnumMap<>(Effect.class);

    Intake(JobRun run, ImportInput input, Parsed<T> parsed, ProblemCatalogue catalogue) {
        this.run = run;
        this.input = input;
        this.parsed = parsed;
        this.catalogue = catalogue;
    }

    public List<Parsed.Row<T>> rows() {
        return parsed.rows();
    }

    /// What the file is taken into; asked for only where it was named at the start.
    public ImportTarget target() {
        return Objects.requireNonNull(input.target());
    }

    public void fault(int row, String column, Refusal reason, String value) {
        parsed.faults().add(row, column, reason, value);
    }

    public void count(Effect effect) {
        effects.merge(effect, 1, Integer::sum);
    }

    /// Whether the rows may be written: not in a dry run, and only while all are well.
    public boolean mayWrite() {
        return !input.dryRun() && parsed.faults().isEmpty();
    }

    public int faultCount() {
        return parsed.faults().count();
    }

    public boolean hasFaults() {
        return !parsed.faults().isEmpty();
    }

    /// Tells how far it is, and ends here once the job was cancelled.
    public void progress(int percent, String doing, int done) {
        if (run.cancelled()) {
            throw new CancellationException("import cancelled");
        }
        run.progress(percent, doing, Map.of("rows", parsed.count(), "done", done));
    }

    /// The last step of the transaction: ends the job with it, or refuses so that everything is rolled back.
    public Outcome<DirectoryReport> end() {
        if (!mayWrite()) {
            return Outcome.refused(Refusal.of(ImportProblem.FAULTY)
                    .with("faults", parsed.faults().count()));
        }
        run.result(report());
        return Outcome.done(report());
    }

    DirectoryReport report() {
        List<RowFault.View> faults = parsed.faults().first().stream()
                .map(fault -> fault.view(catalogue, input.language()))
                .toList();
        boolean taken = faults.isEmpty();
        return new DirectoryReport(
                input.dryRun(),
                parsed.count(),
                taken ? counted(Effect.CREATED) : 0,
                taken ? counted(Effect.CHANGED) : 0,
                taken ? counted(Effect.UNCHANGED) : 0,
                parsed.faults().count(),
                faults);
    }

    private int counted(Effect effect) {
        return effects.getOrDefault(effect, 0);
    }
}
