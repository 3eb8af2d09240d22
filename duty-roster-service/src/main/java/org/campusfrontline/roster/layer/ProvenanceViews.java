package org.campusfrontline.roster.layer;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// What is told of where cells come from.
final class ProvenanceViews {

    private ProvenanceViews() {}

    record PersonOrigins(@Schema(examples = "P000003") String person, String name, List<CellOrigin> cells) {

        PersonOrigins {
            cells = List.copyOf(cells);
        }
    }

    /// `by` is the id of what changed it, such as a layer or the version restored; `roster` the version that did, whose
    /// history tells more.
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record CellOrigin(
            LocalDate date,
            @Nullable @Schema(examples = "D") String shift,
            @Nullable String post,
            OriginKind origin,
            @Nullable String by,
            UUID roster,
            @Schema(examples = "2") int number,
            @Nullable @Schema(examples = "P000007") String changedBy,
            @Nullable Instant changedAt) {}
}
