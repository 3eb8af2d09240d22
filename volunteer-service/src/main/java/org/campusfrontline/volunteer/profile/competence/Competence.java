package org.campusfrontline.volunteer.profile.competence;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// An entry of the catalogue. `byUnit`: only a unit says it of a person; an inactive one is not taken any more but
/// holds where it was taken.
public record Competence(
        @Schema(examples = "first-aid") String code,
        CompetenceKind kind,
        @Schema(examples = "急救培训") String nameZh,
        @Schema(examples = "First aid") String nameEn,
        boolean byUnit,
        boolean active,
        long version) {}
