package org.campusfrontline.deploy.bench.published;

import java.util.List;
import java.util.Set;

/// An instance of the second international nurse rostering competition, all weeks as one horizon; its lists name each
/// other by index.
public record Inrc2Case(
        String name, int days, int skills, List<Shift> shifts, List<Nurse> nurses, List<Cover> cover, List<Off> off) {

    /// Stands for a shift that nobody worked, and for every shift in a wish.
    public static final int NONE = -1;

    public static final int WEEK = 7;

    public Inrc2Case {
        shifts = List.copyOf(shifts);
        nurses = List.copyOf(nurses);
        cover = List.copyOf(cover);
        off = List.copyOf(off);
    }

    /// A kind of shift: how many of it in a row, and which must not be worked the day after.
    public record Shift(String name, Range run, Set<Integer> neverNext) {

        public Shift {
            neverNext = Set.copyOf(neverNext);
        }
    }

    public record Contract(Range total, Range work, Range free, int weekends, boolean wholeWeekends) {}

    /// What was before the first day: all shifts and weekends worked, the last shift, and how many days ended with it,
    /// with work, and free.
    public record Past(int shifts, int weekends, int last, int same, int work, int free) {}

    public record Nurse(String name, Contract contract, Set<Integer> skills, Past past) {

        public Nurse {
            skills = Set.copyOf(skills);
        }
    }

    public record Cover(int day, int shift, int skill, int least, int best) {}

    public record Off(int nurse, int day, int shift) {}
}
