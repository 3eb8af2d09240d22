package org.campusfrontline.volunteer.profile;

import java.time.DayOfWeek;

/// A day of the week as clients write it.
enum Weekday {
    MONDAY,
    TUESDAY,
    WEDNESDAY,
    THURSDAY,
    FRIDAY,
    SATURDAY,
    SUNDAY;

    static Weekday of(DayOfWeek day) {
        return valueOf(day.name());
    }

    DayOfWeek asDay() {
        return DayOfWeek.valueOf(name());
    }
}
