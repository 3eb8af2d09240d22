package org.campusfrontline.volunteer.profile.competence;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.campusfrontline.platform.text.PlainText;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// What operators send about the catalogue.
final class CompetenceRequests {

    static final String CODE = "[a-z0-9][a-z0-9-]{0,31}";

    private CompetenceRequests() {}

    @Schema(name = "NewCompetence", description = "A skill, training or qualification that people can have.")
    record NewCompetence(
            @NotNull @Pattern(regexp = CODE) @Schema(examples = "first-aid")
            String code,

            @NotNull CompetenceKind kind,

            @NotBlank @Size(max = 60) @PlainText @Schema(examples = "急救培训")
            String nameZh,

            @NotBlank @Size(max = 60) @PlainText @Schema(examples = "First aid")
            String nameEn,

            boolean byUnit) {}

    @Schema(name = "CompetenceChange", description = "Other names, or an end: code and kind stay.")
    record CompetenceChange(
            @NotBlank @Size(max = 60) @PlainText @Schema(examples = "急救培训")
            String nameZh,

            @NotBlank @Size(max = 60) @PlainText @Schema(examples = "First aid")
            String nameEn,

            boolean byUnit,
            boolean active) {}
}
