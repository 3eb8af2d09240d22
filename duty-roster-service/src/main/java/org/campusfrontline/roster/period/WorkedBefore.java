package org.campusfrontline.roster.period;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

/// What is known of people's duties before a period.
public interface WorkedBefore {

    /// A day of a person from the first day on, in the order of the days: each from that person's first known duty
    /// on.
    List<FurtherParts.HistoryPart> of(Collection<String> people, LocalDate first, LocalDate before);
}
