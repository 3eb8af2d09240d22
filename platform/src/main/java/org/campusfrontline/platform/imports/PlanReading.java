package org.campusfrontline.platform.imports;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.campusfrontline.platform.Outcome;
import org.campusfrontline.platform.Refusal;
import org.campusfrontline.platform.sheet.RowSink;
import org.campusfrontline.platform.sheet.SheetProblem;
import org.jspecify.annotations.Nullable;

/// One file's way through a plan, row by row.
final class PlanReading<T> implements RowSink {

    private static final int MOST_HEADERS = 1_000;
    private final List<Column<?>> columns;
    private final List<Column<?>> key;
    private final Function<ImportRow, T> maker;
    private final Map<String, Column<?>> bySpelling = new HashMap<>();
    private final Map<String, Optional<Column<?>>> byHeader = new HashMap<>();
    private final Map<List<String>, Integer> keys = new HashMap<>();
    private final List<Parsed.Row<T>> rows = new ArrayList<>();
    private final RowFaults faults = new RowFaults();
    private boolean headed;
    private boolean incomplete;
    private int count;

    PlanReading(List<Column<?>> columns, List<Column<?>> key, Function<ImportRow, T> maker) {
        this.columns = columns;
        this.key = key;
        this.maker = maker;
        columns.forEach(column -> column.names().forEach(name -> bySpelling.put(Spelling.plain(name), column)));
    }

    Parsed<T> parsed() {
        return new Parsed<>(count, rows, faults);
    }

    void refused(Refusal wholeFile) {
        faults.add(0, "", wholeFile, "");
    }

    @Override
    public void header(int row, List<String> names) {
        headed = true;
        Map<Column<?>, String> found = new LinkedHashMap<>();
        for (String name : names) {
            column(row, name)
                    .filter(column -> found.put(column, name) != null)
                    .ifPresent(column -> faults.add(row, name, twice(name), ""));
        }
        for (Column<?> column : columns) {
            if (column.isRequired() && !found.containsKey(column)) {
                incomplete = true;
                faults.add(row, column.name(), missing(column), "");
            }
        }
    }

    @Override
    public void row(int number, Map<String, String> cells) {
        count++;
        int before = faults.count();
        ImportRow row = new ImportRow(number);
        Map<Column<?>, String> texts = new LinkedHashMap<>();
        cells.forEach((header, text) -> column(number, header).ifPresent(column -> {
            if (texts.put(column, text) == null) {
                cell(row, column, header, text);
            } else if (!headed) {
                faults.add(number, header, twice(header), text);
            }
        }));
        requireAll(number, texts);
        checkKey(number, texts);
        if (faults.count() == before && !incomplete) {
            rows.add(new Parsed.Row<>(number, maker.apply(row)));
        }
    }

    @Override
    public void fault(int row, String column, Refusal reason, String value) {
        count++;
        faults.add(row, column, reason, value);
    }

    private void cell(ImportRow row, Column<?> column, String header, String text) {
        if (text.isEmpty()) {
            row.put(column, Optional.empty());
            if (column.isRequired()) {
                faults.add(row.number(), header, Refusal.of(ImportProblem.REQUIRED), "");
            }
            return;
        }
        Outcome<?> outcome = column.parser().parse(text);
        switch (outcome) {
            case Outcome.Done<?> done -> row.put(column, Optional.of(Objects.requireNonNull(done.value())));
            case Outcome.Refused<?> refused ->
                refused.reasons().forEach(reason -> faults.add(row.number(), header, reason, text));
        }
    }

    /// In a table a missing column was told at the header; in NDJSON each line has its own fields.
    private void requireAll(int number, Map<Column<?>, String> texts) {
        for (Column<?> column : columns) {
            if (!headed && column.isRequired() && !texts.containsKey(column)) {
                faults.add(number, column.name(), Refusal.of(ImportProblem.REQUIRED), "");
            }
        }
    }

    private void checkKey(int number, Map<Column<?>, String> texts) {
        List<String> parts =
                key.stream().map(column -> texts.getOrDefault(column, "")).toList();
        if (parts.stream().allMatch(String::isEmpty)) {
            return;
        }
        @Nullable Integer first = keys.putIfAbsent(parts, number);
        if (first != null) {
            Refusal reason = Refusal.of(ImportProblem.KEY_TWICE).with("row", first);
            faults.add(number, key.getFirst().name(), reason, String.join(" ", parts));
        }
    }

    /// The column that a header means; an unknown one is told once, as long as there are not absurdly many.
    private Optional<Column<?>> column(int row, String header) {
        @Nullable Optional<Column<?>> known = byHeader.get(header);
        if (known != null) {
            return known;
        }
        Optional<Column<?>> column = Optional.ofNullable(bySpelling.get(Spelling.plain(header)));
        if (column.isEmpty()) {
            faults.add(row, header, unknown(header), "");
        }
        if (byHeader.size() < MOST_HEADERS) {
            byHeader.put(header, column);
        }
        return column;
    }

    private Refusal unknown(String header) {
        String known = String.join(", ", columns.stream().map(Column::name).toList());
        return Refusal.of(ImportProblem.UNKNOWN_COLUMN).with("column", header).with("known", known);
    }

    private static Refusal twice(String header) {
        return Refusal.of(SheetProblem.COLUMN_TWICE).with("column", header);
    }

    private static Refusal missing(Column<?> column) {
        return Refusal.of(ImportProblem.MISSING_COLUMN)
                .with("column", column.name())
                .with("known", String.join(", ", column.names()));
    }
}
