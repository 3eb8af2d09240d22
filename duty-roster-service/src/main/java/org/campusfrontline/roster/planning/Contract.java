package org.campusfrontline.roster.planning;

import java.util.Map;

/// What one person may work within the horizon; minimum runs are not asked of runs that touch its ends.
/// A shift type without an entry in `maxShifts` is not limited.
public record Contract(
        Map<String, Integer> maxShifts,
        int minMinutes,
        int maxMinutes,
        int minConsecutiveShifts,
        int maxConsecutiveShifts,
        int minConsecutiveDaysOff,
        int maxWeekends) {

    public Contract {
        maxShifts = Map.copyOf(maxShifts);
        if (minMinutes > maxMinutes || minConsecutiveShifts > maxConsecutiveShifts || maxConsecutiveShifts < 1) {
            throw new IllegalArgumentException("a minimum stands above its maximum");
        }
    }
}
