package org.campusfrontline.roster.ledger;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.campusfrontline.roster.ledger.load.Axis;
import org.campusfrontline.roster.ledger.load.Load;
import org.campusfrontline.roster.ledger.load.Quartiles;
import org.campusfrontline.roster.ledger.load.Standing;
import org.campusfrontline.roster.ledger.load.Zone;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// What is told of load.
final class LoadViews {

    private LoadViews() {}

    record Amounts(
            @Schema(examples = "2400") long minutes,
            @Schema(examples = "2") long nights,
            @Schema(examples = "480") long restDayMinutes,
            @Schema(examples = "0") long holidayMinutes,
            @Schema(examples = "0") long yellowMinutes,
            @Schema(examples = "0") long redMinutes,
            @Schema(examples = "1") long callOuts,
            @Schema(examples = "3") long wishesHonoured,
            @Schema(examples = "1") long wishesRefused) {

        static Amounts of(Load load) {
            return new Amounts(
                    load.get(Axis.MINUTES),
                    load.get(Axis.NIGHTS),
                    load.get(Axis.REST_DAY_MINUTES),
                    load.get(Axis.HOLIDAY_MINUTES),
                    load.get(Axis.YELLOW_MINUTES),
                    load.get(Axis.RED_MINUTES),
                    load.get(Axis.CALL_OUTS),
                    load.get(Axis.WISHES_HONOURED),
                    load.get(Axis.WISHES_REFUSED));
        }
    }

    /// Load in an available day.
    record Shares(
            @Schema(examples = "240.0") double minutes,
            double nights,
            double restDayMinutes,
            double holidayMinutes,
            double yellowMinutes,
            double redMinutes,
            double callOuts,
            double wishesHonoured,
            double wishesRefused) {

        private static final double PRECISION = 1000;

        static Shares of(Function<Axis, Double> share) {
            return new Shares(
                    rounded(share.apply(Axis.MINUTES)),
                    rounded(share.apply(Axis.NIGHTS)),
                    rounded(share.apply(Axis.REST_DAY_MINUTES)),
                    rounded(share.apply(Axis.HOLIDAY_MINUTES)),
                    rounded(share.apply(Axis.YELLOW_MINUTES)),
                    rounded(share.apply(Axis.RED_MINUTES)),
                    rounded(share.apply(Axis.CALL_OUTS)),
                    rounded(share.apply(Axis.WISHES_HONOURED)),
                    rounded(share.apply(Axis.WISHES_REFUSED)));
        }

        private static double rounded(double value) {
            return Math.round(value * PRECISION) / PRECISION;
        }
    }

    /// What others of the unit carry, without anybody's name.
    record Distribution(Shares firstQuartile, Shares median, Shares thirdQuartile) {

        /// Nothing of fewer than five people who were available.
        static Optional<Distribution> of(Map<String, Standing> unit) {
            List<Standing> available = unit.values().stream()
                    .filter(standing -> standing.availableDays() > 0)
                    .toList();
            if (available.size() < Quartiles.FEWEST) {
                return Optional.empty();
            }
            return Optional.of(new Distribution(
                    Shares.of(axis -> quartiles(available, axis).first()),
                    Shares.of(axis -> quartiles(available, axis).median()),
                    Shares.of(axis -> quartiles(available, axis).third())));
        }

        private static Quartiles quartiles(List<Standing> available, Axis axis) {
            return Quartiles.of(available.stream().map(one -> one.share(axis)).toList())
                    .orElseThrow();
        }
    }

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record OwnLoad(
            @Schema(examples = "ADMINISTRATION") String tree,
            @Schema(examples = "SEC") String unit,
            @Schema(examples = "20") long availableDays,
            Amounts load,
            Shares perAvailableDay,
            @Nullable Distribution ofUnit) {}

    /// `ofUnit` is absent where fewer than `smallestGroup` people were available.
    record MyLoad(
            LocalDate until,
            Instant asOf,
            @Schema(examples = "5") int smallestGroup,
            List<OwnLoad> units) {
        MyLoad {
            units = List.copyOf(units);
        }
    }

    record PersonLoad(
            @Schema(examples = "P000001") String person,
            @Schema(examples = "20") long availableDays,
            LocalDate firstDay,
            Amounts load) {

        static PersonLoad of(String person, Standing standing) {
            return new PersonLoad(person, standing.availableDays(), standing.firstDay(), Amounts.of(standing.load()));
        }
    }

    /// In which zone each named shift of a period is worked; the others are green.
    record Exposure(Map<String, Zone> zones, long version) {
        Exposure {
            zones = Map.copyOf(zones);
        }
    }
}
