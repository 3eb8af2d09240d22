package org.campusfrontline.roster.repair.core;

/// A person of the staff, by place, who does not come on the days from first to last, both included.
public record Absence(int person, int firstDay, int lastDay) {

    public Absence {
        if (firstDay < 0 || lastDay < firstDay) {
            throw new IllegalArgumentException("an absence has a first day of the horizon and ends no sooner");
        }
    }
}
