package org.campusfrontline.platform.sheet;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.campusfrontline.platform.Refusal;

/// Stands between a reader and the sink: counts, bounds, leaves out blank rows and puts cells under their column's
/// name.
final class RowGate {

    private final SheetLimits limits;
    private final RowSink sink;
    private List<String> names = List.of();
    private int rows;

    RowGate(SheetLimits limits, RowSink sink) {
        this.limits = limits;
        this.sink = sink;
    }

    boolean isEmpty() {
        return rows == 0;
    }

    /// A row of a table: the first one with text names the columns.
    void cells(int row, List<String> cells) {
        List<String> texts = trimmed(cells);
        if (texts.isEmpty()) {
            return;
        }
        if (names.isEmpty()) {
            header(row, texts);
        } else if (texts.size() > names.size()) {
            count();
            sink.fault(row, "", Refusal.of(SheetProblem.SURPLUS_CELLS).with("columns", names.size()), texts.getLast());
        } else {
            Map<String, String> named = new LinkedHashMap<>();
            for (int i = 0; i < names.size(); i++) {
                named.put(names.get(i), i < texts.size() ? texts.get(i) : "");
            }
            row(row, named);
        }
    }

    void row(int row, Map<String, String> cells) {
        count();
        for (Map.Entry<String, String> cell : cells.entrySet()) {
            if (cell.getValue().length() > limits.cellCharacters()) {
                Refusal reason = Refusal.of(SheetProblem.CELL_TOO_LONG).with("most", limits.cellCharacters());
                sink.fault(row, cell.getKey(), reason, cell.getValue());
                return;
            }
        }
        sink.row(row, cells);
    }

    void fault(int row, int column, SheetProblem problem, String value) {
        count();
        sink.fault(row, column < names.size() ? names.get(column) : "", Refusal.of(problem), value);
    }

    void fault(int row, String column, SheetProblem problem, String value) {
        count();
        sink.fault(row, column, Refusal.of(problem), value);
    }

    private void header(int row, List<String> texts) {
        if (texts.size() > limits.columns()) {
            throw SheetException.of(SheetProblem.TOO_MANY_COLUMNS, limits.columns());
        }
        Set<String> seen = new HashSet<>();
        for (String text : texts) {
            if (!text.isEmpty() && !seen.add(text)) {
                throw new SheetException(Refusal.of(SheetProblem.COLUMN_TWICE).with("column", text));
            }
        }
        names = texts;
        sink.header(row, texts);
    }

    private void count() {
        if (++rows > limits.rows()) {
            throw SheetException.of(SheetProblem.TOO_MANY_ROWS, limits.rows());
        }
    }

    /// Cells without blanks around them, and without the empty ones at the end.
    private static List<String> trimmed(List<String> cells) {
        List<String> texts = new ArrayList<>(cells.size());
        int last = 0;
        for (String cell : cells) {
            String text = Blanks.strip(cell);
            texts.add(text);
            last = text.isEmpty() ? last : texts.size();
        }
        return texts.subList(0, last);
    }
}
