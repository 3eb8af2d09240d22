package org.campusfrontline.volunteer.hours.history;

import java.time.LocalDate;
import java.util.UUID;
import org.campusfrontline.volunteer.hours.rule.HoursKind;
import org.campusfrontline.volunteer.hours.rule.HoursSource;
import org.jspecify.annotations.Nullable;

/// An entry of the ledger that stands: neither a reversal nor reversed.
public record ServedEntry(
        UUID id,
        String tree,
        String unit,
        HoursKind kind,
        @Nullable UUID activity,
        String titleZh,
        String titleEn,
        HoursSource source,
        LocalDate servedOn,
        int minutes) {}
