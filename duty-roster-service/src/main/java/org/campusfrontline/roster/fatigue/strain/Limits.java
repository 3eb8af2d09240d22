package org.campusfrontline.roster.fatigue.strain;

/// What is still borne.
///
/// @param restMinutes the least between two duties
/// @param minutesOfSevenDays the most within seven days, whichever they are
/// @param daysInARow the most days in a row on which a duty begins
/// @param nightsInARow the most nights in a row
public record Limits(int restMinutes, int minutesOfSevenDays, int daysInARow, int nightsInARow) {}
