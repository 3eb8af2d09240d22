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
            @Schema(examples = "200") long value,
            @Nullable @Schema(examples = "200") Long bound,
            @Nullable @Schema(examples = "0.0") Double gap,
            boolean proved) {

        private static final double DECIMALS = 10_000;

        static LevelView of(Level level, Unit unit, long value, @Nullable Long bound) {
            Long told = bound == null ? null : Long.valueOf(Math.min(bound, value));
            Double gap = told == null ? null : Double.valueOf(gap(value, told));
            return new LevelView(level, unit, value, told, gap, told != null && told == value);
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
