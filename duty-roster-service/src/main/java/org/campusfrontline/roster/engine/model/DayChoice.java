package org.campusfrontline.roster.engine.model;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/// Which days of the calendar are meant, by commas: ALL, WORKING, REST, HOLIDAY, or weekdays as MON to SUN.
public record DayChoice(Set<String> words) {

    public static final String ALL = "ALL";
    private static final Set<String> KNOWN =
            Set.of(ALL, "WORKING", "REST", "HOLIDAY", "MON", "TUE", "WED", "THU", "FRI", "SAT", "SUN");
    private static final int SHORT = 3;

    public DayChoice {
        words = Set.copyOf(words);
    }

    public static boolean reads(String text) {
        return Arrays.stream(text.split(",", -1)).allMatch(KNOWN::contains);
    }

    public static DayChoice of(String text) {
        return new DayChoice(Arrays.stream(text.split(",")).collect(Collectors.toSet()));
    }

    public boolean holds(Days days, int position) {
        String weekday = days.date(position - days.past()).getDayOfWeek().name().substring(0, SHORT);
        String kind = switch (days.classes()[position]) {
            case Days.WORKING -> "WORKING";
            case Days.REST -> "REST";
            default -> "HOLIDAY";
        };
        return words.contains(ALL) || words.contains(weekday) || words.contains(kind);
    }
}
