package org.campusfrontline.platform.imports;

import java.util.List;
import org.campusfrontline.platform.Language;
import org.campusfrontline.platform.problem.ProblemCatalogue;

/// What a person is told of an import: `accepted` rows are all or none; of the faults the first hundred are listed.
public record ImportReport(boolean dryRun, int rows, int accepted, int faultCount, List<RowFault.View> faults) {

    public ImportReport {
        faults = List.copyOf(faults);
    }

    public static ImportReport of(Parsed<?> parsed, boolean dryRun, ProblemCatalogue catalogue, Language language) {
        RowFaults faults = parsed.faults();
        List<RowFault.View> views = faults.first().stream()
                .map(fault -> fault.view(catalogue, language))
                .toList();
        return new ImportReport(dryRun, parsed.count(), faults.isEmpty() ? parsed.count() : 0, faults.count(), views);
    }
}
