package org.campusfrontline.roster.curtois;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.campusfrontline.roster.planning.Contract;

/// `ID, day, day, …` with days from 0; several rows of one person add up.
final class DaysOffSection {

    private final FieldReader fields;
    private final int days;
    private final Map<String, Contract> staff;

    DaysOffSection(FieldReader fields, int days, Map<String, Contract> staff) {
        this.fields = fields;
        this.days = days;
        this.staff = staff;
    }

    Map<String, Set<Integer>> read(List<SectionRow> rows) {
        Map<String, Set<Integer>> daysOff = new HashMap<>();
        for (SectionRow row : rows) {
            if (fields.width(row, 2, days + 1)
                    && fields.known(row.line(), FaultReason.UNKNOWN_STAFF, "EmployeeID", row.field(0), staff)) {
                Set<Integer> own = daysOff.computeIfAbsent(row.field(0), id -> new TreeSet<>());
                for (String text : row.fields().subList(1, row.fields().size())) {
                    fields.number(row.line(), "DayIndex", text, 0, days - 1).ifPresent(own::add);
                }
            }
        }
        return daysOff;
    }
}
