package org.campusfrontline.roster.engine.rule;

import java.util.ArrayList;
import java.util.List;

/// Stretches of positions in which something is counted, in order of their first and of their last days.
public final class Windows {

    private final int[] firsts;
    private final int[] lasts;
    private final int[] from;
    private final int[] until;

    /// `width` is the number of positions there are.
    public Windows(int[] firsts, int[] lasts, int width) {
        this.firsts = firsts.clone();
        this.lasts = lasts.clone();
        from = new int[width];
        until = new int[width];
        for (int at = 0; at < width; at++) {
            int first = 0;
            while (first < firsts.length && lasts[first] < at) {
                first++;
            }
            int end = first;
            while (end < firsts.length && firsts[end] <= at) {
                end++;
            }
            from[at] = first;
            until[at] = end;
        }
    }

    /// One window from first to last.
    public static Windows one(int first, int last, int width) {
        return new Windows(new int[] {first}, new int[] {last}, width);
    }

    /// Every stretch of so many days that ends between two positions; one shorter stretch where none fits.
    public static Windows rolling(int length, int first, int last, int width) {
        List<Integer> begins = new ArrayList<>();
        for (int end = first; end <= last; end++) {
            if (end - length + 1 >= 0) {
                begins.add(end - length + 1);
            }
        }
        if (begins.isEmpty()) {
            return one(0, last, width);
        }
        int[] firsts = begins.stream().mapToInt(Integer::intValue).toArray();
        int[] lasts = begins.stream().mapToInt(begin -> begin + length - 1).toArray();
        return new Windows(firsts, lasts, width);
    }

    public int size() {
        return firsts.length;
    }

    int first(int window) {
        return firsts[window];
    }

    int last(int window) {
        return lasts[window];
    }

    /// The first window that holds the position.
    int from(int at) {
        return from[at];
    }

    /// The window after the last one that holds the position.
    int until(int at) {
        return until[at];
    }
}
