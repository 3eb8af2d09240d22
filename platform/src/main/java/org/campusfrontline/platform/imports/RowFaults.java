package org.campusfrontline.platform.imports;

import java.util.ArrayList;
import java.util.List;
import org.campusfrontline.platform.Refusal;

/// Collects faults: all are counted, the first hundred are kept, since nobody reads more before mending the file.
public final class RowFaults {

    public static final int KEPT = 100;
    private final List<RowFault> first = new ArrayList<>();
    private int count;

    public void add(int row, String column, Refusal reason, String value) {
        count++;
        if (first.size() < KEPT) {
            first.add(new RowFault(row, column, reason, value));
        }
    }

    public boolean isEmpty() {
        return count == 0;
    }

    public int count() {
        return count;
    }

    public List<RowFault> first() {
        return List.copyOf(first);
    }
}
