package org.campusfrontline.roster.table;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.campusfrontline.platform.imports.RowFault;
import org.jspecify.annotations.Nullable;

/// What an import did, or in a dry run would do: with faults nothing, else a roster of that value. A roster may break
/// rules; it is kept, and refused only where it is to be published. Of faults and breaches the first hundred are
/// listed.
@JsonInclude(JsonInclude.Include.NON_NULL)
record TableReport(
        boolean dryRun,
        int rows,
        int faultCount,
        List<RowFault.View> faults,
        @Nullable UUID roster,
        @Nullable Long value,
        int breachCount,
        List<TableBreach> breaches) {

    TableReport {
        faults = List.copyOf(faults);
        breaches = List.copyOf(breaches);
    }

    /// A hard rule that a row breaks, and on which days.
    record TableBreach(
            int row, String person, String rule, LocalDate firstDay, LocalDate lastDay, int found, int allowed) {}
}
