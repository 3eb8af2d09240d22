package org.campusfrontline.roster.calendar.layer;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.campusfrontline.platform.text.PlainText;
import org.campusfrontline.platform.time.OurTimes;
import org.campusfrontline.roster.calendar.day.LayerKind;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// What a client sends about layers and settings.
final class LayerRequests {

    private LayerRequests() {}

    record NewLayer(
            @NotNull @Pattern(regexp = Node.TREES) @Schema(examples = "PLACE")
            String tree,

            @NotNull @Pattern(regexp = Node.CODE) @Schema(examples = "EAST")
            String node,

            @NotNull LayerKind kind,
            @NotNull @OurTimes LocalDate from,
            @NotNull @OurTimes LocalDate to,

            @NotBlank @Size(max = 200) @PlainText @Schema(examples = "校庆放假一天")
            String reason) {}

    record LayerRevocation(
            @NotBlank @Size(max = 200) @PlainText @Schema(examples = "校庆改期")
            String reason) {}

    /// What is null is taken from the nearest node above that says it, else from the installation.
    record CalendarSetting(
            @Nullable @Pattern(regexp = Node.CODE) @Schema(examples = "EAST")
            String campus,

            @Nullable @Min(1) @Max(60) @Schema(examples = "6")
            Integer restMonths) {}
}
