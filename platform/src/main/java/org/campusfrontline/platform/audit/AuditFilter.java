package org.campusfrontline.platform.audit;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/// What an auditor asks for; a filter left out does not narrow.
record AuditFilter(
        @QueryParam("subject") @Size(max = 80) @Nullable String subject,
        @QueryParam("actor") @Size(max = 64) @Nullable String actor,
        @QueryParam("from") @Nullable OffsetDateTime from,
        @QueryParam("to") @Nullable OffsetDateTime to,
        @QueryParam("cursor") @Size(max = 500) @Nullable String cursor,

        @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(200) int limit) {}
