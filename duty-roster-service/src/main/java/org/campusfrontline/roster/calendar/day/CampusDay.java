package org.campusfrontline.roster.calendar.day;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// A judged day. `holidaysKnown` is false in a year whose notice is not loaded: then only the weekday spoke.
/// `block` is the run of days off that it lies in, none on a working day.
@JsonInclude(JsonInclude.Include.NON_NULL)
public record CampusDay(
        LocalDate date,
        DayClass dayClass,
        DayClass officialClass,
        boolean holidaysKnown,
        @Nullable @Schema(examples = "春节") String nameZh,
        @Nullable @Schema(examples = "Spring Festival") String nameEn,
        @Nullable String source,
        List<Mark> layers,
        @Nullable Block block) {

    public CampusDay {
        layers = List.copyOf(layers);
    }

    /// A layer that covers the day, and whether it made the day what it is now.
    public record Mark(UUID id, LayerKind kind, String reason, boolean changed) {}

    /// A run of days off with a working day on either side; a free weekend is one of two days.
    public record Block(LocalDate from, LocalDate to, int days, boolean holiday) {}
}
