package org.campusfrontline.roster.calendar;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.NavigableMap;
import org.campusfrontline.roster.calendar.day.DayBook;
import org.campusfrontline.roster.calendar.day.DayClass;
import org.campusfrontline.roster.calendar.day.HolidayYear;
import org.campusfrontline.roster.calendar.layer.Layers;
import org.campusfrontline.roster.calendar.layer.Node;
import org.jspecify.annotations.Nullable;

/// What the other features ask of the calendar.
@Singleton
public class CampusCalendar {

    // A run of days off may reach beyond the asked days; so may the layers that make it.
    private static final int BEYOND = 400;
    private final HolidayYears years;
    private final Layers layers;

    CampusCalendar(HolidayYears years, Layers layers) {
        this.years = years;
        this.layers = layers;
    }

    /// The class of each day for a unit, the last day included.
    public NavigableMap<LocalDate, DayClass> classes(String tree, String unit, LocalDate from, LocalDate to) {
        return book(new Node(tree, unit), null, from, to).classes(from, to);
    }

    public DayClass classOf(String tree, String unit, LocalDate date) {
        return book(new Node(tree, unit), null, date, date).classOf(date);
    }

    public DayBook book(@Nullable Node unit, @Nullable String campus, LocalDate from, LocalDate to) {
        List<HolidayYear> loaded =
                years.inForce().stream().map(HolidayYears.Kept::document).toList();
        return new DayBook(loaded, layers.over(unit, campus, from.minusDays(BEYOND), to.plusDays(BEYOND)));
    }

    public int restMonths(String tree, String unit) {
        return layers.restMonths(new Node(tree, unit));
    }
}
