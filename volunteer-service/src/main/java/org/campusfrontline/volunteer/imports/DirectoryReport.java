package org.campusfrontline.volunteer.imports;

import java.util.List;
import org.campusfrontline.platform.imports.RowFault;

/// What an import did, or in a dry run would do; with faults it did nothing.
/// Of the faults the first hundred are listed.
public record DirectoryReport(
        boolean dryRun, int rows, int created, int changed, int unchanged, int faultCount, List<RowFault.View> faults) {

    public DirectoryReport {
        faults = List.copyOf(faults);
    }
}
