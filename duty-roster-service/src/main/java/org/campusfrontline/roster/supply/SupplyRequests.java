package org.campusfrontline.roster.supply;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.campusfrontline.platform.text.PlainText;
import org.campusfrontline.roster.supply.rule.Shortage;
import org.campusfrontline.roster.supply.rule.SupplyItem;
import org.campusfrontline.roster.supply.rule.SupplyNorms;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// What a care officer sends about supplies, and what is shown of them.
final class SupplyRequests {

    private SupplyRequests() {}

    /// What one person on each shift gets.
    record Norms(
            @NotNull @Size(max = 64) @Schema(examples = "{\"N\": {\"NIGHT_MEAL\": 1, \"PROTECTIVE_SET\": 2}}")
            Map<
                            @Pattern(regexp = "[A-Za-z0-9_-]{1,16}") String,
                            @NotNull @Size(max = 6) Map<SupplyItem, @NotNull @Min(0) @Max(100) Integer>>
                    shifts) {

        Norms {
            shifts = shifts == null ? Map.of() : Map.copyOf(shifts);
        }
    }

    enum MoveKind {
        RECEIPT,
        ISSUE
    }

    record NewSupplyMove(
            @NotNull SupplyItem item,
            @NotNull MoveKind kind,

            @Min(1) @Max(1_000_000) @Schema(examples = "200")
            long quantity,

            @NotBlank @Size(max = 200) @PlainText @Schema(examples = "夜班领用")
            String memo) {}

    /// What a unit's stock holds, and for which published duties ahead that is too little.
    record SupplyStock(Map<SupplyItem, Long> items, List<Shortage> shortages) {

        SupplyStock {
            items = Map.copyOf(items);
            shortages = List.copyOf(shortages);
        }
    }

    /// What a published roster needs, in numbers alone, and what the unit's stock does not cover of
    /// all duties ahead.
    record SupplyPlan(UUID planningPeriod, List<SupplyNorms.Need> needs, List<Shortage> shortages) {

        SupplyPlan {
            needs = List.copyOf(needs);
            shortages = List.copyOf(shortages);
        }
    }
}
