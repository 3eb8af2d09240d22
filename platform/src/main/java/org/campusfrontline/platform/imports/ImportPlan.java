package org.campusfrontline.platform.imports;

import java.util.List;
import java.util.function.Function;
import org.campusfrontline.platform.sheet.Sheet;
import org.campusfrontline.platform.sheet.SheetFormat;
import org.campusfrontline.platform.sheet.SheetLimits;

/// Which columns a file has and what a row becomes. A column that no plan names is a fault, so that nothing is taken
/// unseen.
public final class ImportPlan<T> {

    private final List<Column<?>> columns;
    private final List<Column<?>> key;
    private final Function<ImportRow, T> maker;

    private ImportPlan(List<Column<?>> columns, List<Column<?>> key, Function<ImportRow, T> maker) {
        this.columns = List.copyOf(columns);
        this.key = List.copyOf(key);
        this.maker = maker;
    }

    /// `maker` is called for rows whose cells are all well.
    public static <T> ImportPlan<T> of(List<Column<?>> columns, Function<ImportRow, T> maker) {
        return new ImportPlan<>(columns, List.of(), maker);
    }

    /// The same plan; two rows with the same texts in all of these columns are a fault.
    public ImportPlan<T> key(Column<?>... columnsOfKey) {
        return new ImportPlan<>(columns, List.of(columnsOfKey), maker);
    }

    public Parsed<T> read(byte[] content, SheetFormat format) {
        return read(content, format, SheetLimits.USUAL);
    }

    public Parsed<T> read(byte[] content, SheetFormat format, SheetLimits limits) {
        PlanReading<T> reading = new PlanReading<>(columns, key, maker);
        new Sheet(content, format).read(limits, reading).ifPresent(reading::refused);
        return reading.parsed();
    }
}
