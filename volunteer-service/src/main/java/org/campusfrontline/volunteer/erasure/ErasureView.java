package org.campusfrontline.volunteer.erasure;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// What is erased of a person who left, or was.
record ErasureView(@Schema(examples = "2022010417") String number, Instant leftAt, List<Erased> parts) {

    ErasureView {
        parts = List.copyOf(parts);
    }

    /// How many rows of a part are deleted, renamed to a pseudonym, or blanked.
    record Erased(
            ErasedPart part,
            ErasureLine.Deed deed,
            @Schema(examples = "12") long rows) {}
}
