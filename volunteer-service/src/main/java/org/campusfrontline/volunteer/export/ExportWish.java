package org.campusfrontline.volunteer.export;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.UUID;
import org.campusfrontline.volunteer.export.rule.ExportKind;
import org.campusfrontline.volunteer.export.rule.ExportPurpose;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// Which table is wanted and for what.
@Schema(
        name = "NewExport",
        description =
                "`activity` for the tables of an activity; `team` for its members; `tree`, `unit` and `month` for a unit's hours.")
public record ExportWish(
        @NotNull ExportKind kind,
        @NotNull ExportPurpose purpose,
        @Nullable UUID activity,
        @Nullable UUID team,

        @Nullable @Pattern(regexp = "PARTY|ADMINISTRATION|MASS|CLASS|PLACE") @Schema(examples = "MASS")
        String tree,

        @Nullable @Pattern(regexp = "[A-Za-z0-9][A-Za-z0-9._-]{0,63}") @Schema(examples = "LEAGUE")
        String unit,

        @Nullable @Pattern(regexp = "2[01][0-9]{2}-(0[1-9]|1[0-2])")
        @Schema(description = "The month in which the minutes were booked.", examples = "2026-11")
        String month) {}
