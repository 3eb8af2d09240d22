package org.campusfrontline.roster.column;

/// Days that are planned anew, from the first to the last.
record Window(int first, int last) {

    static final Window NONE = new Window(0, -1);

    boolean has(int day) {
        return day >= first && day <= last;
    }

    int length() {
        return last - first + 1;
    }

    boolean overlaps(Window other) {
        return first <= other.last && other.first <= last;
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
        System.arraycopy(inside, first, merged, first, length());
        return merged;
    }
}
