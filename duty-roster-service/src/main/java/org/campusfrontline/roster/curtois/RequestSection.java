package org.campusfrontline.roster.curtois;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import org.campusfrontline.roster.planning.Contract;
import org.campusfrontline.roster.planning.ShiftRequest;
import org.campusfrontline.roster.planning.ShiftType;
import org.campusfrontline.roster.planning.Wish;

/// `EmployeeID, day, ShiftID, weight`, once for wishes to work and once for wishes not to.
final class RequestSection {

    private static final int FIELDS = 4;

    private final FieldReader fields;
    private final int days;
    private final Map<String, ShiftType> types;
    private final Map<String, Contract> staff;

    RequestSection(FieldReader fields, int days, Map<String, ShiftType> types, Map<String, Contract> staff) {
        this.fields = fields;
        this.days = days;
        this.types = types;
        this.staff = staff;
    }

    List<ShiftRequest> read(List<SectionRow> rows, Wish wish) {
        List<ShiftRequest> requests = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (SectionRow row : rows) {
            if (fields.width(row, FIELDS, FIELDS) && namesKnownThings(row)) {
                OptionalInt day = fields.number(row.line(), "Day", row.field(1), 0, days - 1);
                OptionalInt weight = fields.weight(row.line(), "Weight", row.field(3));
                if (day.isPresent() && !seen.add(row.field(0) + "," + day.getAsInt() + "," + row.field(2))) {
                    fields.faults().add(row.line(), FaultReason.DUPLICATE_ROW, "Day", row.field(1), "");
                }
                requests.add(new ShiftRequest(row.field(0), day.orElse(0), row.field(2), wish, weight.orElse(0)));
            }
        }
        return requests;
    }

    private boolean namesKnownThings(SectionRow row) {
        boolean person = fields.known(row.line(), FaultReason.UNKNOWN_STAFF, "EmployeeID", row.field(0), staff);
        return fields.known(row.line(), FaultReason.UNKNOWN_SHIFT, "ShiftID", row.field(2), types) && person;
    }
}
