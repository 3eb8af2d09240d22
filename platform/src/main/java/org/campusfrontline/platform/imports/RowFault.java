package org.campusfrontline.platform.imports;

import org.campusfrontline.platform.Language;
import org.campusfrontline.platform.Refusal;
import org.campusfrontline.platform.problem.ProblemCatalogue;

/// One thing wrong with a file: the row as the person sees it (0 for the whole file), the column as the file spells it
/// (empty for the whole row), why, and the beginning of what stands there.
public record RowFault(int row, String column, Refusal reason, String value) {

    private static final int SHOWN = 60;

    public RowFault {
        value = value.codePointCount(0, value.length()) > SHOWN
                ? value.substring(0, value.offsetByCodePoints(0, SHOWN)) + "…"
                : value;
    }

    public View view(ProblemCatalogue catalogue, Language language) {
        String message = catalogue.title(reason.code(), language, reason.values());
        return new View(row, column, reason.code().code(), message, value);
    }

    /// A fault as a report shows it.
    public record View(int row, String column, String code, String message, String value) {}
}
