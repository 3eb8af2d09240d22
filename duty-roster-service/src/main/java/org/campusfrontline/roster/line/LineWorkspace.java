package org.campusfrontline.roster.line;

import java.util.Arrays;

/// The large arrays of a search, shared by all persons that one thread works on, one after the other.
public final class LineWorkspace {

    private double[][] ahead = {};
    private double[][] behind = {};

    double[][] ahead(int days, int size) {
        ahead = prepared(ahead, days, size);
        return ahead;
    }

    double[][] behind(int days, int size) {
        behind = prepared(behind, days, size);
        return behind;
    }

    private static double[][] prepared(double[][] old, int days, int size) {
        boolean fits = old.length >= days && old[0].length >= size;
        double[][] states = fits ? old : new double[days][size];
        for (int day = 0; day < days; day++) {
            Arrays.fill(states[day], 0, size, Double.POSITIVE_INFINITY);
        }
        return states;
    }
}
