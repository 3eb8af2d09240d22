package org.campusfrontline.platform.sheet;

import java.util.List;
import java.util.Map;
import org.campusfrontline.platform.Refusal;

/// Takes the rows of a file one by one; row numbers are those that a person sees in the file, beginning at 1.
public interface RowSink {

    /// The names of the columns, once and first; NDJSON has none.
    void header(int row, List<String> names);

    /// Texts by column name as the file spells it; blank cells as empty texts, rows without any text are left out.
    void row(int row, Map<String, String> cells);

    /// A row that is not handed on; `column` is empty where the whole row is meant.
    void fault(int row, String column, Refusal reason, String value);
}
