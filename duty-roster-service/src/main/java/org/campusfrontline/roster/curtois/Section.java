package org.campusfrontline.roster.curtois;

import java.util.Arrays;
import java.util.Optional;

/// The parts of an instance in the order in which they are written; any order is read.
enum Section {
    HORIZON("SECTION_HORIZON", true),
    SHIFTS("SECTION_SHIFTS", true),
    STAFF("SECTION_STAFF", true),
    DAYS_OFF("SECTION_DAYS_OFF", false),
    SHIFT_ON_REQUESTS("SECTION_SHIFT_ON_REQUESTS", false),
    SHIFT_OFF_REQUESTS("SECTION_SHIFT_OFF_REQUESTS", false),
    COVER("SECTION_COVER", true);

    static final String PREFIX = "SECTION_";

    private final String heading;
    private final boolean required;

    Section(String heading, boolean required) {
        this.heading = heading;
        this.required = required;
    }

    String heading() {
        return heading;
    }

    boolean required() {
        return required;
    }

    static Optional<Section> ofHeading(String line) {
        return Arrays.stream(values())
                .filter(section -> section.heading.equals(line))
                .findFirst();
    }
}
