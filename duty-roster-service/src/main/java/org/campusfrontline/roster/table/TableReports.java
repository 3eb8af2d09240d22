package org.campusfrontline.roster.table;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.campusfrontline.platform.imports.Parsed;
import org.campusfrontline.platform.imports.RowFaults;
import org.campusfrontline.roster.evaluation.Breach;
import org.campusfrontline.roster.evaluation.Evaluation;
import org.campusfrontline.roster.evaluation.PersonBreach;
import org.campusfrontline.roster.period.PlanningPeriod;
import org.jspecify.annotations.Nullable;

/// Tells of a faultless table what the evaluator says of it, breaches at the rows that they stand in.
record TableReports(TableOrder order, PlanningPeriod period, Parsed<TableColumns.Line> parsed, Evaluation evaluation) {

    TableReport taken(@Nullable UUID roster) {
        Map<String, Integer> rows = new HashMap<>();
        parsed.rows().forEach(row -> rows.put(row.value().person(), row.number()));
        List<TableReport.TableBreach> breaches = evaluation.breaches().stream()
                .limit(RowFaults.KEPT)
                .map(breach -> breach(breach, rows.getOrDefault(breach.staff(), 0)))
                .toList();
        return new TableReport(
                order.dryRun(),
                parsed.count(),
                0,
                List.of(),
                roster,
                evaluation.penalty().total(),
                evaluation.breaches().size(),
                breaches);
    }

    private TableReport.TableBreach breach(PersonBreach found, int row) {
        Breach breach = found.breach();
        return new TableReport.TableBreach(
                row,
                found.staff(),
                breach.rule().name(),
                period.start().plusDays(breach.firstDay()),
                period.start().plusDays(breach.lastDay()),
                breach.found(),
                breach.allowed());
    }
}
