package org.campusfrontline.roster.pricing;

import java.util.Arrays;
import org.campusfrontline.roster.engine.model.Days;

/// The rest blocks of a horizon as stints meet them. A block of more than two days is counted for the stint that has
/// its last day, and is never called broken: several stints may lie in it, and too little is said rather than too much.
final class WeekendDays {

    private static final int TWO = 2;
    private final int blocks;
    private final int[][] met;
    private final boolean[] secondDay;

    private WeekendDays(int blocks, int[][] met, boolean[] secondDay) {
        this.blocks = blocks;
        this.met = met;
        this.secondDay = secondDay;
    }

    static WeekendDays of(Days days) {
        int[] blockOf = Arrays.copyOfRange(days.blocks(), days.past(), days.width());
        int before = days.past() == 0 ? Days.NO_BLOCK : days.blocks()[days.past() - 1];
        int count = days.count();
        int[][] met = new int[count + 1][count + 1];
        boolean[] secondDay = new boolean[count + 1];
        int blocks = 0;
        int first = 0;
        for (int day = 0; day < count; day++) {
            boolean last = blockOf[day] >= 0 && (day + 1 == count || blockOf[day + 1] != blockOf[day]);
            first = day > 0 && blockOf[day] == blockOf[day - 1] ? first : day;
            if (last && blockOf[day] != before) {
                blocks++;
                int from = day - first + 1 <= TWO ? first : day;
                secondDay[day] = day - first + 1 == TWO;
                for (int start = 0; start <= day; start++) {
                    for (int end = Math.max(start, from) + 1; end <= count; end++) {
                        met[start][end]++;
                    }
                }
            }
        }
        return new WeekendDays(blocks, met, secondDay);
    }

    int count() {
        return blocks;
    }

    /// How many blocks the days from `start` to before `end` meet.
    int met(int start, int end) {
        return met[start][end];
    }

    /// How many blocks of two days are worked on one of them only by a stint that begins in the horizon.
    int broken(int start, int end) {
        return (secondDay[start] ? 1 : 0) + brokenAtEnd(end);
    }

    int brokenAtEnd(int end) {
        return end < secondDay.length - 1 && secondDay[end] ? 1 : 0;
    }
}
