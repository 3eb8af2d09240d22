package org.campusfrontline.roster.curtois;

import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.campusfrontline.roster.planning.Contract;
import org.campusfrontline.roster.planning.ShiftType;

/// One contract a person: shift limits as `D=14|N=4`, then minutes, runs and weekends.
final class StaffSection {

    private static final int FIELDS = 8;
    private static final String[] NAMES = {
        "MaxTotalMinutes",
        "MinTotalMinutes",
        "MaxConsecutiveShifts",
        "MinConsecutiveShifts",
        "MinConsecutiveDaysOff",
        "MaxWeekends"
    };
    private static final int[] UNREADABLE = {0, 0, 1, 1, 1, 0};
    private static final int MINUTES_A_DAY = 1_440;

    private final FieldReader fields;
    private final int days;
    private final Map<String, ShiftType> types;

    StaffSection(FieldReader fields, int days, Map<String, ShiftType> types) {
        this.fields = fields;
        this.days = days;
        this.types = types;
    }

    Map<String, Contract> read(List<SectionRow> rows) {
        Map<String, Contract> contracts = new LinkedHashMap<>();
        for (SectionRow row : rows) {
            if (fields.width(row, FIELDS, FIELDS) && fields.id(row.line(), "ID", row.field(0))) {
                Contract contract = contract(row);
                if (contracts.putIfAbsent(row.field(0), contract) != null) {
                    fields.faults().add(row.line(), FaultReason.DUPLICATE_ID, "ID", row.field(0), "");
                }
            }
        }
        return contracts;
    }

    private Contract contract(SectionRow row) {
        OptionalInt[] value = new OptionalInt[NAMES.length];
        for (int index = 0; index < NAMES.length; index++) {
            int least = index >= 2 && index <= 4 ? 1 : 0;
            int most = index < 2 ? days * MINUTES_A_DAY : days;
            value[index] = fields.number(row.line(), NAMES[index], row.field(index + 2), least, most);
        }
        Map<String, Integer> limits = limits(row);
        boolean ordered = ordered(row, 1, value[1], value[0]) & ordered(row, 3, value[3], value[2]);
        return ordered && Arrays.stream(value).allMatch(OptionalInt::isPresent)
                ? contract(
                        limits,
                        Arrays.stream(value).mapToInt(OptionalInt::getAsInt).toArray())
                : contract(limits, UNREADABLE);
    }

    private static Contract contract(Map<String, Integer> limits, int[] value) {
        return new Contract(limits, value[1], value[0], value[3], value[2], value[4], value[5]);
    }

    private boolean ordered(SectionRow row, int name, OptionalInt least, OptionalInt most) {
        boolean ordered = least.isEmpty() || most.isEmpty() || least.getAsInt() <= most.getAsInt();
        if (!ordered) {
            String expected = "0.." + most.getAsInt();
            String value = Integer.toString(least.getAsInt());
            fields.faults().add(row.line(), FaultReason.MINIMUM_ABOVE_MAXIMUM, NAMES[name], value, expected);
        }
        return ordered;
    }

    private Map<String, Integer> limits(SectionRow row) {
        Map<String, Integer> limits = new HashMap<>();
        for (String pair : row.field(1).split("\\|", -1)) {
            String[] parts = pair.split("=", -1);
            if (parts.length != 2) {
                fields.faults().add(row.line(), FaultReason.NOT_A_NUMBER, "MaxShifts", pair, "ID=0.." + days);
            } else if (fields.known(row.line(), FaultReason.UNKNOWN_SHIFT, "MaxShifts", parts[0].strip(), types)) {
                takeLimit(row, parts[0].strip(), parts[1].strip(), limits);
            }
        }
        for (String type : types.keySet()) {
            if (!limits.containsKey(type)) {
                fields.faults().add(row.line(), FaultReason.MISSING_SHIFT_LIMIT, "MaxShifts", row.field(1), type);
            }
        }
        return limits;
    }

    private void takeLimit(SectionRow row, String type, String text, Map<String, Integer> limits) {
        OptionalInt limit = fields.number(row.line(), "MaxShifts", text, 0, Integer.MAX_VALUE);
        if (limits.put(type, Math.min(limit.orElse(0), days)) != null) {
            fields.faults().add(row.line(), FaultReason.DUPLICATE_ID, "MaxShifts", type, "");
        }
    }
}
