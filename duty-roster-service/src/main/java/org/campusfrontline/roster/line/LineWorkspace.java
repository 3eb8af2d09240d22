package org.campusfrontline.roster.line;

/// The large array of a search, shared by all persons that one thread works on, one after the other.
public final class LineWorkspace {

    private double[][] states = {};

    /// Room for the states of each day; what is in it is left over from earlier searches.
    double[][] states(int days, int size) {
        if (states.length < days || states[0].length < size) {
            states = new double[days][size];
        }
        return states;
    }
}
