package org.campusfrontline.volunteer.hours.history;

import java.time.LocalDate;
import java.util.UUID;
import org.campusfrontline.volunteer.hours.rule.HoursKind;
import org.jspecify.annotations.Nullable;

/// What a person did for a unit at one activity, or for communities: minutes, and the days of the first and the last
/// service.
public record ServedLine(
        String tree,
        String unit,
        HoursKind kind,
        @Nullable UUID activity,
        String titleZh,
        String titleEn,
        LocalDate firstDay,
        LocalDate lastDay,
        long minutes) {}
