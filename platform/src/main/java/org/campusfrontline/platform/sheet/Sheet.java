package org.campusfrontline.platform.sheet;

import java.util.Optional;
import org.campusfrontline.platform.Refusal;

/// A file with one table; read as often as wanted.
public final class Sheet {

    private final byte[] content;
    private final SheetFormat format;

    public Sheet(byte[] content, SheetFormat format) {
        this.content = content;
        this.format = format;
    }

    /// Hands every row to the sink; the refusal tells why the file could not be read to its end.
    public Optional<Refusal> read(SheetLimits limits, RowSink sink) {
        RowGate gate = new RowGate(limits, sink);
        try {
            switch (format) {
                case XLSX -> XlsxRows.read(content, limits, gate);
                case CSV -> CsvRows.read(content, gate);
                case NDJSON -> NdjsonRows.read(content, limits, gate);
            }
            return gate.isEmpty() ? Optional.of(Refusal.of(SheetProblem.EMPTY)) : Optional.empty();
        } catch (SheetException refused) {
            return Optional.of(refused.reason());
        }
    }
}
