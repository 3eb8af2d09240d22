package org.campusfrontline.roster.curtois;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Cuts a text into sections and rows; comments, empty lines and either line end are passed over.
final class SectionSplitter {

    private static final int LONGEST_LINE = 20_000;

    private final FaultLog faults;
    private final Map<Section, List<SectionRow>> rows = new EnumMap<>(Section.class);
    private List<SectionRow> current = new ArrayList<>();
    private boolean inSection;

    SectionSplitter(FaultLog faults) {
        this.faults = faults;
    }

    Map<Section, List<SectionRow>> split(String text) {
        List<String> lines = text.lines().toList();
        for (int index = 0; index < lines.size(); index++) {
            take(index + 1, withoutByteOrderMark(lines.get(index)).strip());
        }
        for (Section section : Section.values()) {
            if (section.required() && !rows.containsKey(section)) {
                faults.add(0, FaultReason.MISSING_SECTION, section.heading(), "", section.heading());
            }
        }
        return rows;
    }

    private static String withoutByteOrderMark(String line) {
        return line.startsWith("\uFEFF") ? line.substring(1) : line;
    }

    private void take(int number, String line) {
        if (line.isEmpty() || line.startsWith("#")) {
            return;
        }
        if (line.length() > LONGEST_LINE) {
            faults.add(number, FaultReason.LINE_TOO_LONG, "", line, Integer.toString(LONGEST_LINE));
        } else if (line.startsWith(Section.PREFIX)) {
            open(number, line);
        } else if (inSection) {
            current.add(SectionRow.of(number, line));
        } else {
            faults.add(number, FaultReason.TEXT_BEFORE_SECTION, "", line, Section.HORIZON.heading());
        }
    }

    private void open(int number, String heading) {
        Optional<Section> section = Section.ofHeading(heading);
        current = new ArrayList<>();
        inSection = true;
        if (section.isEmpty()) {
            faults.add(number, FaultReason.UNKNOWN_SECTION, "", heading, "");
        } else if (rows.putIfAbsent(section.get(), current) != null) {
            faults.add(number, FaultReason.DUPLICATE_SECTION, "", heading, "");
        }
    }
}
