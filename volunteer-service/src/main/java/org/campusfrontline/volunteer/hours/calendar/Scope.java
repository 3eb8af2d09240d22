package org.campusfrontline.volunteer.hours.calendar;

/// For whom a month is closed: one unit, not those below it, or all.
public record Scope(String text) {

    public static final Scope ALL = new Scope("*");

    public static Scope of(String tree, String unit) {
        return new Scope(tree + "/" + unit);
    }
}
