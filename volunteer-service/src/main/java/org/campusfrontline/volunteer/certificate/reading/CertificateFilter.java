package org.campusfrontline.volunteer.certificate.reading;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import org.campusfrontline.volunteer.certificate.rule.CertificateState;
import org.campusfrontline.volunteer.hours.rule.Codes;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/// Which certificates a list shows: the caller's own, or those of one unit.
public record CertificateFilter(
        @QueryParam("tree")
        @Parameter(description = "The tree in which the unit stands.")
        @Pattern(regexp = Codes.TREE) @Nullable String tree,

        @QueryParam("unit")
        @Parameter(description = "Those of this unit, for its organisers; without it the caller's own.")
        @Pattern(regexp = Codes.UNIT) @Nullable String unit,

        @QueryParam("state") @Parameter(description = "Those in this state.") @Nullable CertificateState state,

        @QueryParam("cursor") @Size(max = 500) @Nullable String cursor,

        @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(200) int limit) {}
