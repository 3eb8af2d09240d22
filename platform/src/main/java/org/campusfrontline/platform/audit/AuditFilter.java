package org.campusfrontline.platform.audit;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/// What an auditor asks for; a filter left out does not narrow.
record AuditFilter(
        @Parameter(description = "The id of what was changed") @QueryParam("subject") @Size(max = 80) @Nullable String subject,

        @Parameter(description = "The person number of who did it") @QueryParam("actor") @Size(max = 64) @Nullable String actor,

        @Parameter(description = "Not before")
        @QueryParam("from")
        @Size(max = 40) @Schema(format = "date-time")
        @Nullable String from,

        @Parameter(description = "Before") @QueryParam("to") @Size(max = 40) @Schema(format = "date-time") @Nullable String to,

        @QueryParam("cursor") @Size(max = 500) @Nullable String cursor,

        @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(200) int limit) {}
