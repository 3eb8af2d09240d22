package org.campusfrontline.roster.calendar.day;

/// What a day is to the law: of a holiday's days off only the legal ones are statutory, the others are rest days.
public enum DayClass {
    WORKING_DAY,
    REST_DAY,
    STATUTORY_HOLIDAY;

    public boolean isOff() {
        return this != WORKING_DAY;
    }
}
