package org.campusfrontline.roster.curtois;

import java.util.List;

/// One line of a section: its number in the text and its comma-separated fields, trimmed.
record SectionRow(int line, List<String> fields) {

    static SectionRow of(int line, String text) {
        return new SectionRow(
                line, List.of(text.split(",", -1)).stream().map(String::strip).toList());
    }

    String field(int index) {
        return fields.get(index);
    }
}
