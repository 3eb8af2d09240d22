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
        @Parameter(description = "Id of the thing that was changed") @QueryParam("subject") @Size(max = 80) @Nullable String subject,

        @Parameter(description = "Number of the person who acted") @QueryParam("actor") @Size(max = 64) @Nullable String actor,

        @Parameter(description = "Not before this time")
        @QueryParam("from")
        @Size(max = 40) @Schema(format = "date-time")
        @Nullable String from,

        @Parameter(description = "Before this time")
        @QueryParam("to")
        @Size(max = 40) @Schema(format = "date-time")
        @Nullable String to,

        @Parameter(description = "Where the page begins") @QueryParam("cursor") @Size(max = 500) @Nullable String cursor,

        @Parameter(description = "Most items of the page") @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(200) int limit) {}
