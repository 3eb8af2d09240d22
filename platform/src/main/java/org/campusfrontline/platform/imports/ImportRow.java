package org.campusfrontline.platform.imports;

import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/// The values of one faultless row, asked for by their columns.
public final class ImportRow {

    private final int number;
    private final Map<Column<?>, Optional<?>> values = new IdentityHashMap<>();

    ImportRow(int number) {
        this.number = number;
    }

    /// The row as the person sees it in the file.
    public int number() {
        return number;
    }

    /// The value of a required column.
    public <T> T get(Column<T> column) {
        return find(column).orElseThrow(() -> new IllegalArgumentException(column.name() + " is not required"));
    }

    /// Empty where the cell is blank or the file does not have the column.
    @SuppressWarnings("unchecked")
    public <T> Optional<T> find(Column<T> column) {
        return (Optional<T>) Objects.requireNonNullElse(values.get(column), Optional.empty());
    }

    /// Whether the file has the column at all (in NDJSON: this line), so that a blank cell says "none".
    public boolean names(Column<?> column) {
        return values.containsKey(column);
    }

    void put(Column<?> column, Optional<?> value) {
        values.put(column, value);
    }
}
