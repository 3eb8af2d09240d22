package org.campusfrontline.roster.column;

import java.util.Arrays;
import java.util.Collection;

/// One line of duties of one person with what it costs by itself; equal where person and duties are. The array is
/// nobody's to change.
public record Column(int person, int[] line, long cost) {

    static int[][] rows(Collection<Column> everybody) {
        int[][] rows = new int[everybody.size()][];
        everybody.forEach(column -> rows[column.person] = column.line.clone());
        return rows;
    }

    /// What the line costs less than it is worth, by day and duty.
    public double reduced(double[][] worth) {
        double reduced = cost;
        for (int day = 0; day < line.length; day++) {
            reduced -= line[day] < 0 ? 0 : worth[day][line[day]];
        }
        return reduced;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Column column && person == column.person && Arrays.equals(line, column.line);
    }

    @Override
    public int hashCode() {
        return 31 * Arrays.hashCode(line) + person;
    }
}
