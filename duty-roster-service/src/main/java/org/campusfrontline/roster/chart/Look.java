package org.campusfrontline.roster.chart;

/// The wall chart's measures.
final class Look {

    static final int MARGIN = 24;
    static final int NAME = 176;
    /// How many halves of a Chinese character a name may have.
    static final int NAME_WIDTH = 18;
    static final int HOURS = 60;
    static final int ROW = 26;
    static final int HEAD = 64;
    static final int TOP = 92;
    static final int LEGEND = 36;
    static final int GAP = 34;
    static final int SIGN = 40;
    /// How long the name of a month may be.
    static final int MONTH = 92;
    private static final int NARROWEST_DAY = 38;
    private static final int WIDEST_DAY = 96;
    private static final int USUAL_WIDTH = 1120;

    private Look() {}

    static int dayWidth(int days) {
        int room = (USUAL_WIDTH - NAME - HOURS) / days;
        return Math.max(NARROWEST_DAY, Math.min(WIDEST_DAY, room));
    }
}
