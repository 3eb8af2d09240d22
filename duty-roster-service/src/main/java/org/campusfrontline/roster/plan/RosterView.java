package org.campusfrontline.roster.plan;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.campusfrontline.platform.action.Action;
import org.campusfrontline.roster.history.ReviewState;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// A roster's figures. `value` is its penalty, `bound` what no plan of the period can beat, `gap` how far they are
/// apart as a share of the value; `proved` when they meet. `wishes`, `under`, `over` and
/// `rules`, what the bound sets find, are the parts of the value.
@JsonInclude(JsonInclude.Include.NON_NULL)
public record RosterView(
        UUID id,
        UUID planningPeriod,
        int number,
        RosterState state,
        @Schema(description = "How far its review is.") ReviewState review,
        @Schema(examples = "607") long value,
        @Nullable Long bound,
        @Nullable BigDecimal gap,
        boolean proved,
        @Schema(examples = "lines") String engine,
        long wishes,
        long under,
        long over,
        long rules,
        long seatsWanted,
        long seatsFilled,
        List<BreachView> breaches,
        Instant solvedAt,
        @Nullable Instant publishedAt,
        long version,
        List<Action> actions) {

    public RosterView {
        breaches = List.copyOf(breaches);
        actions = List.copyOf(actions);
    }

    /// A hard rule that the plan breaks: whose (of nobody's, an empty name, where a day or several people break it),
    /// which, and on which days.
    public record BreachView(String person, String rule, int firstDay, int lastDay, int found, int allowed) {}
}
