package org.campusfrontline.roster.curtois;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import org.campusfrontline.roster.planning.ShiftType;

/// `ID, minutes, forbidden followers separated by |`; a follower may be named before its own row.
final class ShiftSection {

    private static final int MINUTES_A_DAY = 1_440;

    private final FieldReader fields;

    ShiftSection(FieldReader fields) {
        this.fields = fields;
    }

    Map<String, ShiftType> read(List<SectionRow> rows) {
        Map<String, ShiftType> types = new LinkedHashMap<>();
        for (SectionRow row : rows) {
            if (fields.width(row, 2, 3) && fields.id(row.line(), "ShiftID", row.field(0))) {
                take(row, types);
            }
        }
        rows.forEach(row -> checkFollowers(row, types));
        return types;
    }

    private void take(SectionRow row, Map<String, ShiftType> types) {
        OptionalInt minutes = fields.number(row.line(), "Length", row.field(1), 1, MINUTES_A_DAY);
        ShiftType type = new ShiftType(row.field(0), minutes.orElse(1), followers(row));
        if (types.putIfAbsent(type.id(), type) != null) {
            fields.faults().add(row.line(), FaultReason.DUPLICATE_ID, "ShiftID", type.id(), "");
        }
    }

    private static Set<String> followers(SectionRow row) {
        Set<String> followers = new LinkedHashSet<>();
        if (row.fields().size() > 2 && !row.field(2).isEmpty()) {
            for (String id : row.field(2).split("\\|", -1)) {
                followers.add(id.strip());
            }
        }
        return followers;
    }

    private void checkFollowers(SectionRow row, Map<String, ShiftType> types) {
        for (String id : followers(row)) {
            fields.known(row.line(), FaultReason.UNKNOWN_SHIFT, "ForbiddenFollower", id, types);
        }
    }
}
