package org.campusfrontline.roster.layer;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.campusfrontline.platform.action.Action;
import org.campusfrontline.platform.text.PlainText;
import org.campusfrontline.platform.time.OurTimes;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// What is sent and told of layers.
final class LayerViews {

    private LayerViews() {}

    record NewRosterLayer(
            @NotNull RosterLayerKind kind,

            @NotBlank @Size(max = 120) @PlainText @Schema(examples = "一级响应值守")
            String titleZh,

            @NotBlank @Size(max = 120) @PlainText @Schema(examples = "Level 1 response")
            String titleEn,

            @NotNull @Size(min = 1, max = 2000) List<@Valid @NotNull RosterLayerCell> cells) {

        NewRosterLayer {
            cells = cells == null ? List.of() : List.copyOf(cells);
        }
    }

    /// A person's day; no shift is a free day.
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record RosterLayerCell(
            @NotNull @Pattern(regexp = "[A-Za-z0-9~][A-Za-z0-9._~-]{0,63}") @Schema(examples = "P000002")
            String person,

            @NotNull @OurTimes @Schema(examples = "2027-03-02")
            LocalDate date,

            @Nullable @Pattern(regexp = "[A-Za-z0-9_-]{1,16}") @Schema(examples = "D")
            String shift,

            @Nullable @Pattern(regexp = "[A-Za-z0-9_-]{1,16}") @Schema(description = "Where the period has several.")
            String post) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record RosterLayerView(
            UUID id,
            UUID planningPeriod,
            RosterLayerKind kind,
            String titleZh,
            String titleEn,
            RosterLayerState state,
            List<RosterLayerCell> cells,
            @Schema(examples = "P000007") String madeBy,
            Instant madeAt,
            @Nullable Instant switchedAt,

            @Nullable @Schema(description = "The roster in force by the switch that this answers.")
            UUID roster,

            long version,
            List<Action> actions) {

        RosterLayerView {
            cells = List.copyOf(cells);
            actions = List.copyOf(actions);
        }
    }
}
