package org.campusfrontline.platform.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.campusfrontline.platform.ProblemCode;
import org.campusfrontline.platform.Refusal;

/// Keeps what a sheet hands out.
final class Rows implements RowSink {

    final List<String> header = new ArrayList<>();
    final List<Seen> rows = new ArrayList<>();
    final List<Fault> faults = new ArrayList<>();
    Optional<Refusal> refusal = Optional.empty();

    record Seen(int number, Map<String, String> cells) {}

    record Fault(int row, String column, ProblemCode code, String value) {}

    static Rows of(byte[] content, SheetFormat format) {
        return of(content, format, SheetLimits.USUAL);
    }

    static Rows of(byte[] content, SheetFormat format, SheetLimits limits) {
        Rows rows = new Rows();
        rows.refusal = new Sheet(content, format).read(limits, rows);
        return rows;
    }

    ProblemCode refused() {
        return refusal.orElseThrow().code();
    }

    @Override
    public void header(int row, List<String> names) {
        header.addAll(names);
    }

    @Override
    public void row(int row, Map<String, String> cells) {
        rows.add(new Seen(row, cells));
    }

    @Override
    public void fault(int row, String column, Refusal reason, String value) {
        faults.add(new Fault(row, column, reason.code(), value));
    }
}
