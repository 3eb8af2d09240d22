package org.campusfrontline.volunteer.unit;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import org.campusfrontline.platform.text.PlainText;
import org.campusfrontline.platform.time.Moments;
import org.campusfrontline.platform.time.OurTimes;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// What a client sends about units.
final class UnitRequests {

    private UnitRequests() {}

    @Schema(description = "A unit to be made, with its place in each tree where it stands.")
    record NewUnit(
            @NotNull @Pattern(regexp = UnitBook.CODE) @Schema(examples = "SCI-PHYS")
            String code,

            @NotNull UnitKind kind,

            @NotBlank @Size(max = 80) @PlainText @Schema(examples = "物理学院")
            String nameZh,

            @NotBlank @Size(max = 120) @PlainText @Schema(examples = "School of Physics")
            String nameEn,

            @NotEmpty @Size(max = 5) List<@NotNull @Valid NewPlace> placements) {

        NewUnit {
            placements = placements == null ? List.of() : List.copyOf(placements);
        }
    }

    @Schema(description = "A place in one tree; without `from` it begins now.")
    record NewPlace(
            @NotNull Tree tree,

            @NotNull @Pattern(regexp = UnitBook.CODE) @Schema(examples = "ADMINISTRATION")
            String parent,

            @OurTimes @Nullable Instant from,
            @OurTimes @Nullable Instant to) {

        NewPlace {
            from = Moments.storedOrNull(from);
            to = Moments.storedOrNull(to);
        }
    }

    @Schema(description = "What a unit is and is called from now on.")
    record UnitChange(
            @NotNull UnitKind kind,

            @NotBlank @Size(max = 80) @PlainText @Schema(examples = "物理与天文学院")
            String nameZh,

            @NotBlank @Size(max = 120) @PlainText @Schema(examples = "School of Physics and Astronomy")
            String nameEn) {}

    @Schema(description = "The new place; without `from` it begins now.")
    record UnitMove(
            @NotNull @Pattern(regexp = UnitBook.CODE) @Schema(examples = "SCI")
            String parent,

            @OurTimes @Nullable Instant from,
            @OurTimes @Nullable Instant to) {

        UnitMove {
            from = Moments.storedOrNull(from);
            to = Moments.storedOrNull(to);
        }
    }
}
