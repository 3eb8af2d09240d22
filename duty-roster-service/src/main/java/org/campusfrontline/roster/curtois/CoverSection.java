package org.campusfrontline.roster.curtois;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import org.campusfrontline.roster.planning.Cover;
import org.campusfrontline.roster.planning.ShiftType;

/// `day, ShiftID, wanted, weight for under, weight for over`; what has no row wants nobody.
final class CoverSection {

    private static final int FIELDS = 5;
    private static final int MOST_WANTED = 10_000;

    private final FieldReader fields;
    private final int days;
    private final Map<String, ShiftType> types;

    CoverSection(FieldReader fields, int days, Map<String, ShiftType> types) {
        this.fields = fields;
        this.days = days;
        this.types = types;
    }

    List<Cover> read(List<SectionRow> rows) {
        List<Cover> cover = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (SectionRow row : rows) {
            if (fields.width(row, FIELDS, FIELDS)
                    && fields.known(row.line(), FaultReason.UNKNOWN_SHIFT, "ShiftID", row.field(1), types)) {
                OptionalInt day = fields.number(row.line(), "Day", row.field(0), 0, days - 1);
                cover.add(cover(row, day.orElse(0)));
                if (day.isPresent() && !seen.add(day.getAsInt() + "," + row.field(1))) {
                    fields.faults().add(row.line(), FaultReason.DUPLICATE_ROW, "Day", row.field(0), "");
                }
            }
        }
        return cover;
    }

    private Cover cover(SectionRow row, int day) {
        return new Cover(
                day,
                row.field(1),
                fields.number(row.line(), "Requirement", row.field(2), 0, MOST_WANTED)
                        .orElse(0),
                fields.weight(row.line(), "UnderWeight", row.field(3)).orElse(0),
                fields.weight(row.line(), "OverWeight", row.field(4)).orElse(0));
    }
}
