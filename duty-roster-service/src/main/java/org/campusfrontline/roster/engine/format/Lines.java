package org.campusfrontline.roster.engine.format;

import java.util.ArrayList;
import java.util.List;

/// The lines of one text in order, each split into its fields.
final class Lines {

    private final FormatFault.Part part;
    private final List<String> lines;
    private int next;

    Lines(FormatFault.Part part, String text) {
        this.part = part;
        lines = text.lines().toList();
    }

    /// Goes to after the line that begins with the word and returns its number, or that of the lines that follow.
    String section(String word) {
        for (int line = 0; line < lines.size(); line++) {
            if (lines.get(line).strip().startsWith(word)) {
                next = line + 1;
                return lines.get(line).strip();
            }
        }
        throw new FormatFault(part, lines.size(), FormatFault.Reason.MISSING_SECTION);
    }

    /// The number behind the equals sign of a section's heading.
    int count(String word, int most) {
        String heading = section(word);
        int count = number(heading.substring(heading.indexOf('=') + 1).strip());
        if (count > most || count < 0) {
            throw fault(FormatFault.Reason.TOO_LARGE);
        }
        return count;
    }

    /// The fields of the next line.
    List<String> fields(int least) {
        if (next >= lines.size()) {
            throw fault(FormatFault.Reason.TOO_FEW_FIELDS);
        }
        List<String> fields = List.of(lines.get(next).strip().split("\\s+"));
        next++;
        if (fields.size() < least) {
            throw fault(FormatFault.Reason.TOO_FEW_FIELDS);
        }
        return fields;
    }

    /// The fields of all lines until an empty one or the end.
    List<List<String>> block(int least) {
        List<List<String>> block = new ArrayList<>();
        while (next < lines.size() && !lines.get(next).isBlank()) {
            block.add(fields(least));
        }
        return block;
    }

    int number(String text) {
        try {
            return Integer.parseInt(text);
        } catch (NumberFormatException e) {
            throw fault(FormatFault.Reason.NOT_A_NUMBER);
        }
    }

    /// Two numbers in brackets.
    int[] range(String text) {
        String[] parts = text.replaceAll("[()]", "").split(",");
        if (parts.length != 2) {
            throw fault(FormatFault.Reason.BAD_RANGE);
        }
        int[] range = {number(parts[0]), number(parts[1])};
        if (range[0] > range[1]) {
            throw fault(FormatFault.Reason.BAD_RANGE);
        }
        return range;
    }

    int index(List<String> names, String name) {
        int index = names.indexOf(name);
        if (index < 0) {
            throw fault(FormatFault.Reason.UNKNOWN_NAME);
        }
        return index;
    }

    FormatFault fault(FormatFault.Reason reason) {
        return new FormatFault(part, next, reason);
    }
}
