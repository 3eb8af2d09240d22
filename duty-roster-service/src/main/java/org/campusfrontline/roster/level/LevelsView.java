package org.campusfrontline.roster.level;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.UUID;
import org.campusfrontline.roster.engine.model.Level;
import org.campusfrontline.roster.ledger.load.Axis;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// How good a roster is, the most important level first, and the largest share of load on each axis.
public record LevelsView(UUID roster, List<LevelView> levels, List<ShareView> shares) {

    public LevelsView {
        levels = List.copyOf(levels);
        shares = List.copyOf(shares);
    }

    enum Unit {
        PENALTY,
        BREACHES,
        THOUSANDTHS_OF_AVERAGE,
        CHANGED_DAYS
    }

    /// A level's value and what no plan can be below while the levels above are as here; `gap` as a share of the value.
    /// Cover's bound holds for every plan, fairness's for those with the same seats filled.
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record LevelView(
            Level level,
            Unit unit,

            @Schema(
                    description = "Of cover and wishes what the period's lists find and the soft rules beside them; of"
                            + " the other levels the count that the unit names.",
                    examples = "200")
            long value,

            @Schema(
                    description = "What soft rules of the sets that bind the period cost on this level, by their own"
                            + " weights: a part of the value where that is a penalty, beside it elsewhere.",
                    examples = "20")
            long rules,

            @Nullable @Schema(
                    description = "Absent where nothing is proved. Nothing is below 0, so that a value of 0 is its own"
                            + " bound: no breach, no penalty, no changed day.",
                    examples = "200")
            Long bound,

            @Nullable @Schema(description = "Absent where there is no bound.", examples = "0.0")
            Double gap,

            @Schema(
                    description = "Whether no plan is better on this level: the value is its bound, and soft rules"
                            + " beside it cost nothing.")
            boolean proved) {

        private static final double DECIMALS = 10_000;

        /// A value of nothing is its own bound: no level is ever below it.
        static LevelView of(Level level, Unit unit, long value, long rules, @Nullable Long known) {
            Long told = known == null ? bound(value) : Long.valueOf(Math.min(known, value));
            Double gap = told == null ? null : Double.valueOf(gap(value, told));
            boolean best = told != null && told == value && (unit == Unit.PENALTY || rules == 0);
            return new LevelView(level, unit, value, rules, told, gap, best);
        }

        private static @Nullable Long bound(long value) {
            return value == 0 ? 0L : null;
        }

        private static double gap(long value, long bound) {
            return value == 0 ? 0 : Math.round(DECIMALS * (value - bound) / value) / DECIMALS;
        }
    }

    /// The largest share of anybody, days before the period included, and what somebody has to carry at least, in
    /// thousandths of the average.
    record ShareView(
            Axis axis,
            @Schema(examples = "1083") long largest,
            @Schema(examples = "1000") long least) {}
}
