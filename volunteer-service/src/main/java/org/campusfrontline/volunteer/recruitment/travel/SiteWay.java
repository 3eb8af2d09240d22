package org.campusfrontline.volunteer.recruitment.travel;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// How many minutes people need from one site to another, named as posts name them.
@Schema(
        name = "SiteWay",
        description =
                "Minutes from one site to another, as posts name them; in both directions unless the other one is said too.")
record SiteWay(
        @NotBlank @Size(max = 120) @Schema(examples = "东门") String from,

        @NotBlank @Size(max = 120) @Schema(examples = "第三食堂")
        String to,

        @Min(0) @Max(720) @Schema(examples = "15") int minutes) {}
