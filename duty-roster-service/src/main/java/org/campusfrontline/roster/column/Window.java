package org.campusfrontline.roster.column;

import java.util.BitSet;

/// Days that are planned anew, in one stretch or several.
record Window(BitSet days) {

    static final Window NONE = new Window(new BitSet());

    Window {
        days = (BitSet) days.clone();
    }

    /// From the first day to the last.
    static Window of(int first, int last) {
        BitSet days = new BitSet();
        days.set(first, last + 1);
        return new Window(days);
    }

    /// The days of both.
    Window and(Window other) {
        BitSet both = (BitSet) days.clone();
        both.or(other.days);
        return new Window(both);
    }

    boolean has(int day) {
        return days.get(day);
    }

    int length() {
        return days.cardinality();
    }

    boolean overlaps(Window other) {
        return days.intersects(other.days);
    }

    /// Whether two lines are the same on all other days.
    boolean changesOnly(int[] line, int[] other) {
        for (int day = 0; day < line.length; day++) {
            if (!has(day) && line[day] != other[day]) {
                return false;
            }
        }
        return true;
    }

    /// A line that has the duties of another on the days of the window.
    int[] merged(int[] line, int[] inside) {
        int[] merged = line.clone();
        days.stream().forEach(day -> merged[day] = inside[day]);
        return merged;
    }
}
