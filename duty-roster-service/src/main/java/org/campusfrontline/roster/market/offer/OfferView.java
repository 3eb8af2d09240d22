package org.campusfrontline.roster.market.offer;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.campusfrontline.platform.action.Action;
import org.campusfrontline.roster.market.rule.OfferState;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// An offer as its person sees it; `duty` is the duty's id now.
@JsonInclude(JsonInclude.Include.NON_NULL)
record OfferView(
        UUID id,
        UUID planningPeriod,
        @Schema(examples = "东门值守") String titleZh,
        @Schema(examples = "East gate duty") String titleEn,
        UUID duty,
        LocalDate date,
        @Schema(examples = "D") String shift,
        @Nullable @Schema(examples = "east-gate") String post,
        Instant start,
        Instant end,

        @Schema(description = "Who is asked; everybody where absent.") @Nullable String to,

        List<WantView> wants,
        OfferState state,
        Instant answerBy,
        Instant offeredAt,
        @Nullable Instant endedAt,
        long version,
        List<Action> actions) {

    OfferView {
        wants = List.copyOf(wants);
        actions = List.copyOf(actions);
    }

    /// What would be taken in exchange.
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record WantView(
            @Nullable LocalDate date,
            @Schema(examples = "D") @Nullable String shift) {}
}
