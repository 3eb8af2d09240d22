package org.campusfrontline.roster.engine.rule;

/// Who does what on which day, as one dense array of codes. A position counts from the first day of the known past;
/// the past does not change. Code 0 is a free day, 1 a day of which nothing is known, 2 a day worked in an unknown way.
public final class Board {

    public static final int OFF = 0;
    public static final int UNKNOWN = 1;
    public static final int WORKED = 2;
    public static final int FIRST = 3;

    private final int people;
    private final int past;
    private final int width;
    private final int[] cells;

    /// An all-free board whose past is unknown.
    public Board(int people, int past, int days) {
        this.people = people;
        this.past = past;
        width = past + days;
        cells = new int[people * width];
        for (int person = 0; person < people; person++) {
            for (int at = 0; at < past; at++) {
                cells[person * width + at] = UNKNOWN;
            }
        }
    }

    private Board(Board other) {
        people = other.people;
        past = other.past;
        width = other.width;
        cells = other.cells.clone();
    }

    public Board copy() {
        return new Board(this);
    }

    public int people() {
        return people;
    }

    /// The position of the horizon's first day.
    public int past() {
        return past;
    }

    /// The position after the horizon's last day.
    public int width() {
        return width;
    }

    public int code(int person, int at) {
        return cells[person * width + at];
    }

    public void put(int person, int at, int code) {
        cells[person * width + at] = code;
    }

    /// The code at a position where one cell of the same person is taken to be another.
    int code(int person, int at, int changed, int code) {
        return at == changed ? code : cells[person * width + at];
    }
}
