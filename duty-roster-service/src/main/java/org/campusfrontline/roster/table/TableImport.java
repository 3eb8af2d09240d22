package org.campusfrontline.roster.table;

import jakarta.inject.Singleton;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.campusfrontline.platform.Refusal;
import org.campusfrontline.platform.imports.Parsed;
import org.campusfrontline.platform.imports.RowFault;
import org.campusfrontline.platform.imports.RowFaults;
import org.campusfrontline.platform.job.JobHandler;
import org.campusfrontline.platform.job.JobRun;
import org.campusfrontline.platform.problem.ProblemCatalogue;
import org.campusfrontline.roster.directory.Directory;
import org.campusfrontline.roster.evaluation.Evaluation;
import org.campusfrontline.roster.evaluation.Evaluator;
import org.campusfrontline.roster.period.KnownFacts;
import org.campusfrontline.roster.period.PeriodParts;
import org.campusfrontline.roster.period.PeriodStore;
import org.campusfrontline.roster.period.PlanningPeriod;
import org.campusfrontline.roster.period.ProblemAssembly;
import org.campusfrontline.roster.plan.KeepRoster;
import org.campusfrontline.roster.plan.Roster;
import org.campusfrontline.roster.planning.IndexedProblem;
import org.campusfrontline.roster.planning.Plan;

/// Reads a table against the period as it stands, and what was worked before it: all its people and days, only its
/// shifts. Without a fault it becomes the period's next roster, in the transaction that ends the job.
@Singleton
class TableImport implements JobHandler {

    static final String KIND = "roster-import";

    private static final String ENGINE = "table";
    private final PeriodStore periods;
    private final KnownFacts facts;
    private final KeepRoster keepRoster;
    private final Directory directory;
    private final ProblemCatalogue catalogue;

    TableImport(
            PeriodStore periods,
            KnownFacts facts,
            KeepRoster keepRoster,
            Directory directory,
            ProblemCatalogue catalogue) {
        this.periods = periods;
        this.facts = facts;
        this.keepRoster = keepRoster;
        this.directory = directory;
        this.catalogue = catalogue;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void run(JobRun run) {
        TableOrder order = run.input(TableOrder.class);
        PlanningPeriod period = facts.complete(periods.find(order.period()).orElseThrow());
        run.progress(1, "reading-rows", Map.of());
        Parsed<TableColumns.Line> parsed = new TableColumns(period).read(run.file(), order.format());
        checkPeople(period, parsed);
        if (parsed.faults().isEmpty()) {
            keep(run, order, period, parsed);
        } else {
            run.result(faulty(order, parsed));
        }
    }

    private void checkPeople(PlanningPeriod period, Parsed<TableColumns.Line> parsed) {
        List<String> staff = staff(period);
        Map<String, String> names = directory.names(staff);
        Set<String> missing = new HashSet<>(staff);
        RowFaults faults = parsed.faults();
        boolean whole = faults.isEmpty();
        for (Parsed.Row<TableColumns.Line> row : parsed.rows()) {
            TableColumns.Line line = row.value();
            if (!missing.remove(line.person())) {
                faults.add(
                        row.number(),
                        TableColumns.PERSON,
                        Refusal.of(TableProblem.NOT_ON_STAFF).with("person", line.person()),
                        line.person());
                continue;
            }
            String known = names.getOrDefault(line.person(), line.name());
            if (!line.name().isEmpty() && !line.name().equals(known)) {
                faults.add(
                        row.number(),
                        TableColumns.NAME,
                        Refusal.of(TableProblem.NAME_DIFFERS)
                                .with("person", line.person())
                                .with("name", known),
                        line.name());
            }
        }
        if (whole) {
            staff.stream()
                    .filter(missing::contains)
                    .forEach(person -> faults.add(
                            0,
                            TableColumns.PERSON,
                            Refusal.of(TableProblem.PERSON_MISSING).with("person", person),
                            person));
        }
    }

    private void keep(JobRun run, TableOrder order, PlanningPeriod period, Parsed<TableColumns.Line> parsed) {
        IndexedProblem problem = IndexedProblem.of(ProblemAssembly.of(period));
        Map<String, List<String>> rows = new LinkedHashMap<>();
        parsed.rows().forEach(row -> rows.put(row.value().person(), row.value().shifts()));
        Plan plan = plan(problem, rows);
        Evaluator evaluator = new Evaluator(problem);
        Evaluation evaluation = evaluator.evaluate(plan);
        TableReports reports = new TableReports(order, period, parsed, evaluation);
        if (order.dryRun()) {
            run.result(reports.taken(null));
            return;
        }
        Evaluator.Seats seats = evaluator.seats(plan);
        Roster.Figures figures =
                new Roster.Figures(evaluation.penalty().total(), null, false, ENGINE, seats.wanted(), seats.filled());
        keepRoster
                .keep(new KeepRoster.Computed(
                        period.id(), figures, period.parts(), rows, roster -> run.result(reports.taken(roster))))
                .orThrow();
    }

    private static Plan plan(IndexedProblem problem, Map<String, List<String>> rows) {
        int[][] plan = Plan.empty(problem.staff(), problem.days()).rows();
        rows.forEach((person, shifts) -> {
            int[] row = plan[problem.person(person)];
            for (int day = 0; day < problem.days(); day++) {
                row[day] = shifts.get(day).equals(Roster.OFF) ? Plan.OFF : problem.type(shifts.get(day));
            }
        });
        return Plan.of(plan);
    }

    private TableReport faulty(TableOrder order, Parsed<TableColumns.Line> parsed) {
        List<RowFault.View> faults = parsed.faults().first().stream()
                .map(fault -> fault.view(catalogue, order.language()))
                .toList();
        return new TableReport(
                order.dryRun(), parsed.count(), parsed.faults().count(), faults, null, null, 0, List.of());
    }

    private static List<String> staff(PlanningPeriod period) {
        return period.parts().staff().stream()
                .map(PeriodParts.StaffPart::person)
                .toList();
    }
}
