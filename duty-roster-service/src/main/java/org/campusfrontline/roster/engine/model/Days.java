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
        for (int at = 0; at < classes.length; at++) {
            DayOfWeek weekday = start.plusDays(at - past).getDayOfWeek();
            classes[at] = weekday.getValue() >= DayOfWeek.SATURDAY.getValue() ? REST : WORKING;
        }
        return of(start, past, classes);
    }

    /// Days of these classes, from the first known one on; each run of days off is a rest block.
    public static Days of(LocalDate start, int past, int[] classes) {
        int[] blocks = new int[classes.length];
        int block = 0;
        for (int at = 0; at < classes.length; at++) {
            boolean off = classes[at] != WORKING;
            block += !off && at > 0 && classes[at - 1] != WORKING ? 1 : 0;
            blocks[at] = off ? block : NO_BLOCK;
        }
        return new Days(start, past, classes.length - past, classes, blocks);
    }

    /// The date of a day, which may lie in the past.
    public LocalDate date(int day) {
        return start.plusDays(day);
    }

    /// Whether the same days belong to the same rest blocks.
    public boolean hasBlocksOf(Days other) {
        return Arrays.equals(blocks, other.blocks);
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
