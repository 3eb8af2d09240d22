package org.campusfrontline.roster.pricing;

import org.campusfrontline.roster.engine.rule.Board;
import org.campusfrontline.roster.engine.score.LiveRoster;

/// Betters one person's line by all rules that look at it, also those that no search knows: one day becomes
/// another, or two days change places, as long as that is cheaper. Days are free on the roster before and after.
final class LinePolish {

    private static final int MOST_STEPS = 60;
    private static final double BETTER = 1e-6;
    private final LiveRoster live;
    private final int days;
    private final int duties;

    LinePolish(LiveRoster live, int days, int duties) {
        this.live = live;
        this.days = days;
        this.duties = duties;
    }

    /// The line that no such change makes cheaper at this worth.
    int[] better(int person, int[] line, double[][] worth) {
        int mark = live.mark();
        for (int day = 0; day < days; day++) {
            live.set(person, day, code(line[day]));
        }
        boolean goesOn = true;
        for (int step = 0; step < MOST_STEPS && goesOn; step++) {
            goesOn = changeOne(person, worth) || changePlaces(person, worth);
        }
        int[] better = new int[days];
        for (int day = 0; day < days; day++) {
            better[day] = live.code(person, day) < Board.FIRST ? -1 : live.code(person, day) - Board.FIRST;
        }
        live.undo(mark);
        return better;
    }

    private static int code(int duty) {
        return duty < 0 ? Board.OFF : Board.FIRST + duty;
    }

    private static double worth(double[][] worth, int day, int code) {
        return code < Board.FIRST ? 0 : worth[day][code - Board.FIRST];
    }

    private boolean changeOne(int person, double[][] worth) {
        double least = -BETTER;
        int bestDay = -1;
        int bestCode = 0;
        for (int day = 0; day < days; day++) {
            int now = live.code(person, day);
            for (int duty = -1; duty < duties; duty++) {
                int code = code(duty);
                double change = code == now
                        ? 0
                        : live.probe(person, day, code) - worth(worth, day, code) + worth(worth, day, now);
                if (change < least) {
                    least = change;
                    bestDay = day;
                    bestCode = code;
                }
            }
        }
        if (bestDay >= 0) {
            live.set(person, bestDay, bestCode);
        }
        return bestDay >= 0;
    }

    private boolean changePlaces(int person, double[][] worth) {
        double least = -BETTER;
        int one = -1;
        int two = -1;
        for (int first = 0; first < days; first++) {
            for (int second = first + 1; second < days; second++) {
                double change = change(person, first, second, worth);
                if (change < least) {
                    least = change;
                    one = first;
                    two = second;
                }
            }
        }
        if (one >= 0) {
            swap(person, one, two);
        }
        return one >= 0;
    }

    private double change(int person, int first, int second, double[][] worth) {
        int one = live.code(person, first);
        int two = live.code(person, second);
        if (one == two) {
            return 0;
        }
        long before = live.weighed();
        int mark = live.mark();
        swap(person, first, second);
        double change = live.weighed() - before;
        live.undo(mark);
        return change
                + worth(worth, first, one)
                + worth(worth, second, two)
                - worth(worth, first, two)
                - worth(worth, second, one);
    }

    private void swap(int person, int first, int second) {
        int one = live.code(person, first);
        live.set(person, first, live.code(person, second));
        live.set(person, second, one);
    }
}
