package org.campusfrontline.roster.duty;

import java.time.LocalDate;
import java.util.Optional;

/// A person's own place in a closed loop, for the view of their day.
public interface LoopDays {

    Optional<LoopDay> of(String person, LocalDate date);
}
