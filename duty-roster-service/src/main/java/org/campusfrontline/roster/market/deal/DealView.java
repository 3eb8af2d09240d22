package org.campusfrontline.roster.market.deal;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.campusfrontline.platform.action.Action;
import org.campusfrontline.roster.market.rule.DealState;
import org.campusfrontline.roster.repair.LevelEffect;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// A deal: who takes which duty of whom, and while it is open what it does to the roster. `agreed` is the caller's own.
@JsonInclude(JsonInclude.Include.NON_NULL)
public record DealView(
        UUID id,
        UUID planningPeriod,
        @Schema(examples = "东门值守") String titleZh,
        @Schema(examples = "East gate duty") String titleEn,
        DealState state,
        List<LegView> legs,
        @Nullable Boolean agreed,
        List<LevelEffect> effect,
        Instant answerBy,
        Instant madeAt,
        @Nullable Instant endedAt,

        @Schema(description = "The roster that it made.") @Nullable UUID roster,

        long version,
        List<Action> actions) {

    public DealView {
        legs = List.copyOf(legs);
        effect = List.copyOf(effect);
        actions = List.copyOf(actions);
    }

    /// A duty of the deal.
    public record LegView(
            String giver,
            String giverName,
            String taker,
            String takerName,
            LocalDate date,
            @Schema(examples = "D") String shift,
            @Nullable @Schema(examples = "east-gate") String post,
            Instant start,
            Instant end) {}
}
