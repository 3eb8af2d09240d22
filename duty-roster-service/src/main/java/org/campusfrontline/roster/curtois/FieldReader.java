package org.campusfrontline.roster.curtois;

import java.util.Map;
import java.util.OptionalInt;

/// Reads single fields; what can not be read becomes a fault and an empty value.
final class FieldReader {

    static final int HIGHEST_WEIGHT = 1_000_000;
    private static final int LONGEST_ID = 40;

    private final FaultLog faults;

    FieldReader(FaultLog faults) {
        this.faults = faults;
    }

    FaultLog faults() {
        return faults;
    }

    /// A whole number between the bounds, both included.
    OptionalInt number(int line, String name, String text, int least, int most) {
        String expected = least + ".." + most;
        if (!text.matches("[+-]?[0-9]{1,18}")) {
            faults.add(line, FaultReason.NOT_A_NUMBER, name, text, expected);
            return OptionalInt.empty();
        }
        long value = Long.parseLong(text);
        if (value < least || value > most) {
            faults.add(line, FaultReason.OUT_OF_RANGE, name, text, expected);
            return OptionalInt.empty();
        }
        return OptionalInt.of((int) value);
    }

    OptionalInt weight(int line, String name, String text) {
        return number(line, name, text, 0, HIGHEST_WEIGHT);
    }

    /// Whether the text can name a thing: no separator of the format, no control character, not too long.
    boolean id(int line, String name, String text) {
        boolean good = !text.isEmpty()
                && text.length() <= LONGEST_ID
                && text.chars().noneMatch(c -> c == '|' || c == '=' || Character.isISOControl(c));
        if (!good) {
            faults.add(line, FaultReason.BAD_ID, name, text, "1.." + LONGEST_ID);
        }
        return good;
    }

    boolean known(int line, FaultReason reason, String name, String id, Map<String, ?> known) {
        boolean found = known.containsKey(id);
        if (!found) {
            faults.add(line, reason, name, id, "");
        }
        return found;
    }

    /// Whether the row has the wanted number of fields.
    boolean width(SectionRow row, int least, int most) {
        int count = row.fields().size();
        boolean good = count >= least && count <= most;
        if (!good) {
            String expected = least == most ? Integer.toString(least) : least + ".." + most;
            faults.add(row.line(), FaultReason.WRONG_FIELD_COUNT, "", Integer.toString(count), expected);
        }
        return good;
    }
}
