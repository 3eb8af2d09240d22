package org.campusfrontline.roster.planning;

import java.time.DayOfWeek;

/// The days of a plan, counted from 0; the weekday of the first one tells where the weekends lie.
public record Horizon(int days, DayOfWeek firstDay) {

    private static final int WEEK = 7;

    public Horizon {
        if (days < 1) {
            throw new IllegalArgumentException("a horizon has at least one day");
        }
    }

    public static Horizon fromMonday(int days) {
        return new Horizon(days, DayOfWeek.MONDAY);
    }

    public DayOfWeek weekday(int day) {
        return firstDay.plus(day);
    }

    public boolean isWeekend(int day) {
        return weekday(day).getValue() >= DayOfWeek.SATURDAY.getValue();
    }

    /// The calendar week that the day lies in; week 0 holds day 0.
    public int week(int day) {
        return (day + firstDay.getValue() - 1) / WEEK;
    }

    public int weeks() {
        return week(days - 1) + 1;
    }
}
