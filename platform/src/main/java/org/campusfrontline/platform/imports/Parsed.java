package org.campusfrontline.platform.imports;

import java.util.List;

/// What a plan made of a file: how many rows it has, the faultless ones, and the faults, to which the importer adds its
/// own. All or nothing: take the rows only while there is no fault.
public record Parsed<T>(int count, List<Row<T>> rows, RowFaults faults) {

    public Parsed {
        rows = List.copyOf(rows);
    }

    /// A record with the number of its row, for faults that only the importer can find.
    public record Row<T>(int number, T value) {}
}
