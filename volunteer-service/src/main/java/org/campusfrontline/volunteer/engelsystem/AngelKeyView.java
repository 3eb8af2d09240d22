package org.campusfrontline.volunteer.engelsystem;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// That there is a key. The key and the path with it are shown once, when it is made.
@JsonInclude(JsonInclude.Include.NON_NULL)
record AngelKeyView(
        @Nullable Instant createdAt,

        @Nullable @Schema(
                description = "Shown only when it is made; the bearer of the API and `key` of the export.",
                examples = "q83vEjRWeJC3pkU5Zq1xJc2mAAECAwQF")
        String key,

        @Nullable @Schema(
                description = "Of my shifts, below the address of the front door; shown only when the key is made.",
                examples = "/api/volunteer/v1/engelsystem/shifts-json-export?key=q83vEjRWeJC3pkU5Zq1xJc2mAAECAwQF")
        String path) {}
