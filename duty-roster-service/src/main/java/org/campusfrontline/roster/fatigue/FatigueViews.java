package org.campusfrontline.roster.fatigue;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import org.campusfrontline.roster.fatigue.strain.Fatigue;
import org.campusfrontline.roster.fatigue.strain.Limits;
import org.campusfrontline.roster.fatigue.strain.Strain;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// Fatigue as it is told over HTTP.
final class FatigueViews {

    private FatigueViews() {}

    /// The limits that count on this installation.
    record LimitsView(
            @Schema(description = "The least rest between two duties.", examples = "660")
            int restMinutes,

            @Schema(description = "The most within seven days.", examples = "2640")
            int minutesOfSevenDays,

            @Schema(description = "The most days in a row.", examples = "6")
            int daysInARow,

            @Schema(description = "The most nights in a row.", examples = "3")
            int nightsInARow) {

        static LimitsView of(Limits limits) {
            return new LimitsView(
                    limits.restMinutes(), limits.minutesOfSevenDays(), limits.daysInARow(), limits.nightsInARow());
        }
    }

    /// `measured` and `limit` are minutes for `SHORT_REST` and `LONG_WEEK`, else days.
    record StrainView(
            Strain.Kind kind,
            LocalDate firstDay,
            LocalDate lastDay,
            @Schema(examples = "480") long measured,
            @Schema(examples = "660") long limit) {

        static StrainView of(Strain strain) {
            return new StrainView(
                    strain.kind(), strain.firstDay(), strain.lastDay(), strain.measured(), strain.limit());
        }
    }

    /// What a person's duties ask of the person, those in other units with them.
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record PersonFatigue(
            @Schema(examples = "2022003117") String person,

            @Schema(description = "On duty on these days.", examples = "2880")
            long minutes,

            @Schema(description = "The most within seven days of which the last is one of these.", examples = "2400")
            long mostMinutesOfSevenDays,

            @Schema(
                    description = "The shortest rest before a duty of these days; absent without two duties.",
                    examples = "960")
            @Nullable Long shortestRestMinutes,

            @Schema(description = "The longest run of days with a duty; it may have begun before.", examples = "5")
            int daysInARow,

            @Schema(description = "The longest run of nights.", examples = "2")
            int nightsInARow,

            List<StrainView> strains) {

        PersonFatigue {
            strains = List.copyOf(strains);
        }

        static PersonFatigue of(String person, Fatigue fatigue) {
            return new PersonFatigue(
                    person,
                    fatigue.minutes(),
                    fatigue.mostMinutesOfSevenDays(),
                    fatigue.shortestRestMinutes().isPresent()
                            ? fatigue.shortestRestMinutes().getAsLong()
                            : null,
                    fatigue.daysInARow(),
                    fatigue.nightsInARow(),
                    fatigue.strains().stream().map(StrainView::of).toList());
        }
    }

    /// A unit's people on duty on some days.
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record UnitFatigue(
            LocalDate from,
            LocalDate to,
            LimitsView limits,
            List<PersonFatigue> items,
            @Nullable String next) {

        UnitFatigue {
            items = List.copyOf(items);
        }
    }

    /// The caller's own.
    record MyFatigue(LocalDate from, LocalDate to, LimitsView limits, PersonFatigue own) {}
}
