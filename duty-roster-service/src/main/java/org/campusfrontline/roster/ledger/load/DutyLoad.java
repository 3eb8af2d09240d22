package org.campusfrontline.roster.ledger.load;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import org.campusfrontline.roster.calendar.day.DayClass;
import org.campusfrontline.roster.calendar.day.MinutesByDay;

/// What a duty weighs: minutes that pass, those of them on rest days and on statutory holidays by the campus's
/// midnights, its nights, and its minutes in a zone.
public record DutyLoad(Nights nights, ZoneId zone, Map<LocalDate, DayClass> classes) {

    public DutyLoad {
        classes = Map.copyOf(classes);
    }

    public Load of(Instant start, Instant end, Zone exposure) {
        Load load = Load.of(Axis.NIGHTS, nights.of(start, end, zone));
        for (Map.Entry<LocalDate, Integer> part :
                MinutesByDay.of(start, end, zone).entrySet()) {
            long minutes = part.getValue();
            load = load.plus(Axis.MINUTES, minutes);
            load = switch (classes.getOrDefault(part.getKey(), DayClass.WORKING_DAY)) {
                case WORKING_DAY -> load;
                case REST_DAY -> load.plus(Axis.REST_DAY_MINUTES, minutes);
                case STATUTORY_HOLIDAY -> load.plus(Axis.HOLIDAY_MINUTES, minutes);
            };
        }
        return switch (exposure) {
            case GREEN -> load;
            case YELLOW -> load.plus(Axis.YELLOW_MINUTES, load.get(Axis.MINUTES));
            case RED -> load.plus(Axis.RED_MINUTES, load.get(Axis.MINUTES));
        };
    }
}
