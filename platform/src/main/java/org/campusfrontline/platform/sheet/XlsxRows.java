package org.campusfrontline.platform.sheet;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.SheetVisibility;

/// The first visible sheet of an xlsx file, each cell as the text that its reader sees.
final class XlsxRows {

    private static final ReadingOptions WITH_FORMATS = new ReadingOptions(true, true);

    private XlsxRows() {}

    static void read(byte[] content, SheetLimits limits, RowGate gate) {
        try {
            ZipGuard.check(content, limits.unpackedBytes());
            rows(content, gate);
        } catch (IOException
                | UncheckedIOException
                | ExcelReaderException
                | IllegalArgumentException
                | IndexOutOfBoundsException
                | DateTimeException
                | ArithmeticException
                | NullPointerException malformed) {
            throw SheetException.of(SheetProblem.DAMAGED);
        }
    }

    private static void rows(byte[] content, RowGate gate) throws IOException {
        try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(content), WITH_FORMATS)) {
            org.dhatim.fastexcel.reader.Sheet first = book.getSheets()
                    .filter(sheet -> sheet.getVisibility() == SheetVisibility.VISIBLE)
                    .findFirst()
                    .orElseThrow(() -> SheetException.of(SheetProblem.EMPTY));
            try (Stream<Row> rows = first.openStream()) {
                rows.forEach(row -> row(row, gate));
            }
        }
    }

    private static void row(Row row, RowGate gate) {
        List<String> texts = new ArrayList<>(row.getCellCount());
        for (Cell cell : row) {
            if (cell != null && cell.getType() == CellType.ERROR) {
                gate.fault(row.getRowNum(), texts.size(), SheetProblem.CELL_ERROR, CellText.raw(cell));
                return;
            }
            texts.add(cell == null ? "" : CellText.of(cell));
        }
        gate.cells(row.getRowNum(), texts);
    }
}
