package org.campusfrontline.volunteer.servicerecord.register;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// That the record was read.
@JsonInclude(JsonInclude.Include.NON_NULL)
record ReadingView(
        UUID id,
        Instant readAt,

        @Nullable @Schema(description = "Where the reader had signed in.", examples = "2021000117")
        String account) {}
