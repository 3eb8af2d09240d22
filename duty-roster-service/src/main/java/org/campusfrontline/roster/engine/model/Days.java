package org.campusfrontline.roster.engine.model;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Arrays;

/// The horizon and the known past before it. Day 0 is the first day to be planned, day -1 the one before it.
/// `classes` and `blocks` run from the first known day: the class of each, and the rest block it belongs to or -1.
public record Days(LocalDate start, int past, int count, int[] classes, int[] blocks) {

    public static final int WORKING = 0;
    public static final int REST = 1;
    public static final int HOLIDAY = 2;
    public static final int NO_BLOCK = -1;

    public Days {
        classes = classes.clone();
        blocks = blocks.clone();
        if (count < 1 || past < 0 || classes.length != past + count || blocks.length != past + count) {
            throw new IllegalArgumentException(
                    "each known day has a class and a block, and one day at least is planned");
        }
    }

    /// Days whose rest blocks are the weekends.
    public static Days weekly(LocalDate start, int past, int count) {
        int[] classes = new int[past + count];
        int[] blocks = new int[past + count];
        Arrays.fill(blocks, NO_BLOCK);
        int block = 0;
        for (int at = 0; at < classes.length; at++) {
            DayOfWeek weekday = start.plusDays(at - past).getDayOfWeek();
            if (weekday.getValue() >= DayOfWeek.SATURDAY.getValue()) {
                classes[at] = REST;
                blocks[at] = block;
                block += weekday == DayOfWeek.SUNDAY ? 1 : 0;
            }
        }
        return new Days(start, past, count, classes, blocks);
    }

    /// The date of a day, which may lie in the past.
    public LocalDate date(int day) {
        return start.plusDays(day);
    }

    public int width() {
        return past + count;
    }

    @Override
    public int[] classes() {
        return classes.clone();
    }

    @Override
    public int[] blocks() {
        return blocks.clone();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Days days
                && start.equals(days.start)
                && past == days.past
                && count == days.count
                && Arrays.equals(classes, days.classes)
                && Arrays.equals(blocks, days.blocks);
    }

    @Override
    public int hashCode() {
        return 31 * start.hashCode() + count;
    }

    @Override
    public String toString() {
        return start + " + " + count;
    }
}
