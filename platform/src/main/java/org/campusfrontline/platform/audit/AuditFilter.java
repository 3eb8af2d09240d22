package org.campusfrontline.platform.audit;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// What an auditor asks for; a filter left out does not narrow.
record AuditFilter(
        @QueryParam("subject") @Size(max = 80) @Nullable String subject,
        @QueryParam("actor") @Size(max = 64) @Nullable String actor,

        @QueryParam("from") @Size(max = 40) @Schema(format = "date-time") @Nullable String from,

        @QueryParam("to") @Size(max = 40) @Schema(format = "date-time") @Nullable String to,

        @QueryParam("cursor") @Size(max = 500) @Nullable String cursor,

        @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(200) int limit) {}
