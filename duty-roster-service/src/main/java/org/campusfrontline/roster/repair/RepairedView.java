package org.campusfrontline.roster.repair;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// The roster that is in force after a repair, the one that it took the place of, and whose duties changed.
record RepairedView(
        UUID roster,
        UUID before,
        int number,
        @Schema(description = "Those who are told.") List<String> people,
        long version) {

    RepairedView {
        people = List.copyOf(people);
    }
}
