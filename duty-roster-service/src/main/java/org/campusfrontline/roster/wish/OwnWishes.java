package org.campusfrontline.roster.wish;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.campusfrontline.platform.time.OurTimes;
import org.campusfrontline.roster.period.PeriodParts;
import org.campusfrontline.roster.planning.Wish;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// All of a person's own wishes for a period, as they are sent to replace those before.
record OwnWishes(@NotNull @Size(max = 1000) List<@Valid @NotNull OwnWish> items) {

    OwnWishes {
        items = items == null ? List.of() : List.copyOf(items);
    }

    /// The caller's wish for or against a shift on a day, and what it weighs.
    record OwnWish(
            @NotNull @OurTimes @Schema(examples = "2027-03-02")
            LocalDate date,

            @NotNull @Pattern(regexp = "[A-Za-z0-9_-]{1,16}") @Schema(examples = "D")
            String shift,

            @NotNull Wish wish,
            @Min(1) @Max(1_000_000) @Schema(examples = "5") int weight) {

        static OwnWish of(PeriodParts.RequestPart request) {
            return new OwnWish(request.date(), request.shift(), request.wish(), request.weight());
        }

        PeriodParts.RequestPart by(String person) {
            return new PeriodParts.RequestPart(person, date, shift, wish, weight, true);
        }
    }

    long weight() {
        return items.stream().mapToLong(OwnWish::weight).sum();
    }
}
