package org.campusfrontline.roster.market.offer;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.campusfrontline.platform.action.Action;
import org.campusfrontline.roster.repair.LevelEffect;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// A duty that the caller may take, and the ways to take it. `asked` when it is offered to the caller by name.
record OnOfferView(
        UUID id,
        UUID planningPeriod,
        @Schema(examples = "东门值守") String titleZh,
        @Schema(examples = "East gate duty") String titleEn,
        String person,
        String name,
        LocalDate date,
        @Schema(examples = "D") String shift,
        @Nullable @Schema(examples = "east-gate") String post,
        Instant start,
        Instant end,
        boolean asked,
        List<ChoiceView> choices,
        Instant answerBy,
        List<Action> actions) {

    OnOfferView {
        choices = List.copyOf(choices);
        actions = List.copyOf(actions);
    }

    /// For which own duty, none where it is given away, and what that does to the roster.
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record ChoiceView(
            @Nullable UUID duty,
            @Nullable LocalDate date,
            @Schema(examples = "N") @Nullable String shift,
            @Nullable String post,
            List<LevelEffect> effect) {

        ChoiceView {
            effect = List.copyOf(effect);
        }
    }
}
