package org.campusfrontline.roster.wish;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.campusfrontline.platform.action.Action;
import org.campusfrontline.roster.period.PeriodState;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// A person's wishes for a period, and what is needed to state some: the shifts, the budget and what is left of it.
record OwnWishesView(
        UUID period,
        @Schema(examples = "东门值守") String titleZh,
        @Schema(examples = "East gate duty") String titleEn,
        LocalDate start,
        LocalDate end,
        PeriodState state,
        List<WishShift> shifts,

        @Schema(examples = "20", description = "What all wishes of the caller may weigh together.")
        long budget,

        @Schema(examples = "15", description = "Of it, what neither these nor planners' entries use.")
        long left,

        @Schema(description = "What the caller stated.") List<OwnWishes.OwnWish> items,

        @Schema(description = "What planners entered for the caller; only they change it.")
        List<OwnWishes.OwnWish> entered,

        @Schema(description = "Follows from all that is shown.")
        long version,

        List<Action> actions) {

    OwnWishesView {
        shifts = List.copyOf(shifts);
        items = List.copyOf(items);
        entered = List.copyOf(entered);
        actions = List.copyOf(actions);
    }

    record WishShift(
            @Schema(examples = "D") String id,
            @Schema(examples = "08:00:00") LocalTime startsAt,
            @Schema(examples = "480") int minutes) {}
}
