package org.campusfrontline.platform.sheet;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.SheetVisibility;

/// The first visible sheet of an xlsx file, each cell as the text that its reader sees.
final class XlsxRows {

    private static final ReadingOptions WITH_FORMATS = new ReadingOptions(true, true);

    private XlsxRows() {}

    static void read(byte[] content, SheetLimits limits, RowGate gate) {
        try (ReadableWorkbook book = open(content, limits);
                Stream<Row> rows = guarded(() -> firstVisible(book).openStream())) {
            Iterator<Row> each = rows.iterator();
            Optional<XlsxRow> next = next(each);
            while (next.isPresent()) {
                next.get().passTo(gate);
                next = next(each);
            }
        } catch (IOException notClosed) {
            throw new IllegalStateException("a file in memory always closes", notClosed);
        }
    }

    private static ReadableWorkbook open(byte[] content, SheetLimits limits) {
        return guarded(() -> {
            ZipGuard.check(content, limits.unpackedBytes());
            return new ReadableWorkbook(new ByteArrayInputStream(content), WITH_FORMATS);
        });
    }

    private static org.dhatim.fastexcel.reader.Sheet firstVisible(ReadableWorkbook book) {
        return book.getSheets()
                .filter(sheet -> sheet.getVisibility() == SheetVisibility.VISIBLE)
                .findFirst()
                .orElseThrow(() -> SheetException.of(SheetProblem.EMPTY));
    }

    private static Optional<XlsxRow> next(Iterator<Row> rows) {
        return guarded(() -> rows.hasNext() ? Optional.of(row(rows.next())) : Optional.empty());
    }

    private static XlsxRow row(Row row) {
        List<String> texts = new ArrayList<>(row.getCellCount());
        for (Cell cell : row) {
            if (cell != null && cell.getType() == CellType.ERROR) {
                return new XlsxRow(
                        row.getRowNum(), texts, "#" + CellText.raw(cell).replaceFirst("^#", ""));
            }
            texts.add(cell == null ? "" : CellText.of(cell));
        }
        return new XlsxRow(row.getRowNum(), texts, "");
    }

    /// A damaged file makes the library throw whatever comes; nothing else runs in here, so the fault is the file's.
    private static <T> T guarded(Callable<T> reading) {
        FutureTask<T> task = new FutureTask<>(reading);
        task.run();
        try {
            return task.get();
        } catch (ExecutionException e) {
            switch (e.getCause()) {
                case SheetException refused -> throw refused;
                case Error fatal -> throw fatal;
                case null, default -> throw SheetException.of(SheetProblem.DAMAGED);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("a finished task is never waited for", e);
        }
    }

    /// A row's texts up to its first error, if it has one.
    private record XlsxRow(int number, List<String> texts, String error) {
        void passTo(RowGate gate) {
            if (error.isEmpty()) {
                gate.cells(number, texts);
            } else {
                gate.fault(number, texts.size(), SheetProblem.CELL_ERROR, error);
            }
        }
    }
}
