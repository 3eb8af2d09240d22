package org.campusfrontline.volunteer.recruitment.board;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.UUID;
import org.campusfrontline.platform.http.Page;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/// Which of the shifts that a person could sign up for are wanted.
record OpenShiftFilter(
        @QueryParam("day") @Parameter(description = "Those that touch this day of the campus.") @Nullable LocalDate day,

        @QueryParam("site") @Parameter(description = "Those at this site.") @Size(max = 120) @Nullable String site,

        @QueryParam("emergency") @Parameter(description = "Those that serve this emergency.") @Nullable UUID emergency,

        @QueryParam("free") @Parameter(description = "Only those with a free seat.") @DefaultValue("false")
        boolean free,

        @QueryParam("available")
        @Parameter(description = "Only those for which my profile says that I have time.")
        @DefaultValue("false")
        boolean available,

        @QueryParam("cursor") @Size(max = 500) @Nullable String cursor,

        @QueryParam("limit") @DefaultValue("" + Page.USUAL) @Min(1) @Max(Page.MOST) int limit) {}
